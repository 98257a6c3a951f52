/** What of a text would steer a terminal that shows it. */
export const STEERS = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
