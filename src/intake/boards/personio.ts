import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, html, label, labels, place, some, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING = /^[\w-]+[.-]jobs\.personio\.(?:de|com)\/job\/(?<id>\d+)/;

const Part = z.object({ name: label, value: html });
/** A position of the feed, its elements turned into keys. */
const Position = z.object({
  id: some,
  name: title,
  jobDescriptions: z.object({ jobDescription: z.union([z.array(Part), Part.transform((part) => [part])]) }),
  subcompany: label,
  office: place,
  employmentType: labels,
  schedule: label,
  createdAt: day,
});

/** Personio: an XML feed of all positions, in the language of the address, else English. */
export const personio: Board = {
  name: 'Personio',
  requests: (url) => {
    if (partsOf(url, POSTING) === null) return null;
    const language = url.searchParams.get('language') ?? url.searchParams.get('display') ?? 'en';
    const feed = new URL(`/xml?language=${encodeURIComponent(language)}`, url);
    return [{ url: feed.href, whole: true }, pageRequest(url)];
  },
  answers: [
    answerOf(Position, (position) => ({
      ...NOTHING,
      title: position.name,
      hiringOrganization: position.subcompany,
      datePosted: position.createdAt,
      jobLocation: position.office,
      employmentType: [position.employmentType, position.schedule].filter(Boolean).join(', ') || null,
      body: joinParts(position.jobDescriptions.jobDescription.map(({ name, value }) => [name, value])),
    })),
  ],
  employer: /^(?<slug>[\w-]+?)[.-]jobs\.personio\.(?:de|com)\//,
};
