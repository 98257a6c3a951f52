/** Key names of the boards' answers, as data: a new board's answer is read by adding its names here. */

/** Keys that may hold a posting's title, the surest first. */
export const TITLE_KEYS = [
  ...['title', 'jobOpeningName', 'jobTitle', 'job_title', 'positionTitle', 'postingTitle', 'position', 'name', 'text'],
];

/** Keys for the main part of the body; the first that is there is taken, so HTML stands before plain text. */
export const BODY_KEYS = [
  ...['descriptionHtml', 'description_html', 'content_html', 'jobDescription', 'job_description', 'jobDescriptions'],
  ...[
    'description',
    'content',
    'body',
    'details',
    'html',
    'descriptionPlain',
    'content_text',
    'jobAd',
    'sections',
    'text',
  ],
];

/** Keys for further parts, in the order they are read in, each with the heading for a part that brings none. */
export const PART_KEYS: readonly (readonly [string, string | null])[] = [
  ['lists', null],
  ['sections', null],
  ['responsibilities', 'Responsibilities'],
  ['profile', 'Profile'],
  ['requirements', 'Requirements'],
  ['requirementsSection', 'Requirements'],
  ['qualifications', 'Qualifications'],
  ['minimumQualifications', 'Minimum qualifications'],
  ['basic_qualifications', 'Basic qualifications'],
  ['preferredQualifications', 'Preferred qualifications'],
  ['preferred_qualifications', 'Preferred qualifications'],
  ['skills', 'Skills'],
  ['benefits', 'Benefits'],
  ['benefitsSection', 'Benefits'],
  ['additional', null],
  ['additionalInformation', 'Additional information'],
  ['additional_information', 'Additional information'],
];

/** Keys of a part's own heading and text. */
export const PART_TITLE_KEYS = ['title', 'heading', 'name', 'label', 'text'];
export const PART_TEXT_KEYS = ['content', 'html', 'value', 'description', 'body', 'text'];

/** Keys whose objects are parts of a posting or of its employer, never postings of their own. */
export const NOT_POSTINGS = [
  ...['lists', 'sections', 'translations', 'company', 'hiringOrganization', 'organization', 'employer', 'departments'],
  ...['offices', 'department', 'location', 'locations', 'questions', 'metadata', 'customField', 'benefits', 'perks'],
  ...[
    'similarJobs',
    'relatedJobs',
    'recommendedJobs',
    'similar_jobs',
    'related_jobs',
    'meta',
    'author',
    'creator',
    'seo',
  ],
];

/** Keys of arrays of postings: an object around one is a board, though it may have a name and a description. */
export const COLLECTIONS = [
  ...[
    'jobs',
    'postings',
    'offers',
    'positions',
    'vacancies',
    'openings',
    'items',
    'results',
    'data',
    'content',
    'hits',
  ],
  ...['nodes', 'edges', 'records', 'requisitions', 'jobPostings', 'jobOpenings', 'job_postings', 'children', 'entries'],
];

/** Keys that say which posting an object is; a posting's address holds one of the values. */
export const ID_KEYS = [
  ...[
    'id',
    'uuid',
    'guid',
    'shortcode',
    'slug',
    'url',
    'absolute_url',
    'hostedUrl',
    'jobUrl',
    'applyUrl',
    'postingUrl',
  ],
  ...[
    'careers_url',
    'externalUrl',
    'externalPath',
    'jobOpeningShareUrl',
    'shortlink',
    'application_url',
    'link',
    '@id',
  ],
  ...[
    'identifier',
    'jobReqId',
    'jobPostingId',
    'jobId',
    'objectID',
    'ref',
    'internal_job_id',
    'requisition_id',
    'code',
  ],
];

export const URL_KEYS = [
  ...['absolute_url', 'hostedUrl', 'jobUrl', 'postingUrl', 'careers_url', 'jobOpeningShareUrl', 'externalUrl', 'url'],
];

export const COMPANY_KEYS = [
  ...['hiringOrganization', 'company_name', 'companyName', 'company', 'organization', 'employer', 'employerName'],
];

export const LOCATION_KEYS = [
  'jobLocation',
  'location',
  'locationName',
  'locations',
  'locationsText',
  'office',
  'offices',
];

export const TYPE_KEYS = [
  ...['employmentType', 'employment_type', 'timeType', 'typeOfEmployment', 'employmentStatusLabel', 'commitment'],
  ...['job_type', 'jobType', 'contractType', 'employment_type_code', 'schedule'],
];

export const POSTED_KEYS = [
  ...['datePosted', 'first_published', 'publishedAt', 'published_at', 'published_on', 'publishedOn', 'releasedDate'],
  ...[
    'date_published',
    'postedAt',
    'posted_at',
    'postedDate',
    'startDate',
    'createdAt',
    'created_at',
    'created',
    'date',
    'time',
  ],
];

export const UNTIL_KEYS = [
  ...['validThrough', 'application_deadline', 'applicationDeadline', 'closingDate', 'closing_date', 'expiresAt'],
  ...['expires_at', 'endDate'],
];
