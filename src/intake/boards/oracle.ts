import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, html, label, place, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING =
  /^[\w.-]+\.oraclecloud\.com\/hcmUI\/CandidateExperience\/[\w-]+\/sites\/(?<site>[\w-]+)\/(?:requisitions\/preview|job|requisitions\/job)\/(?<id>\d+)/;

/** What only employees are shown has fields of its own, `Internal…`, which are not read. */
const Requisition = z.object({
  Title: title,
  ExternalDescriptionStr: z.string(),
  ExternalResponsibilitiesStr: html,
  ExternalQualificationsStr: html,
  CorporateDescriptionStr: html,
  OrganizationDescriptionStr: html,
  LegalEmployer: label,
  PrimaryLocation: place,
  ExternalPostedStartDate: day,
  ExternalPostedEndDate: day,
  JobSchedule: label,
});

/** Oracle HCM: its pages are written by scripts, from an endpoint of the same host. */
export const oracle: Board = {
  name: 'Oracle HCM',
  requests: (url) => {
    const { site, id } = partsOf(url, POSTING) ?? {};
    if (!site || !id) return null;
    const finder = encodeURIComponent(`ById;Id="${id}",siteNumber=${site}`);
    const path = '/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails';
    return [{ url: new URL(`${path}?expand=all&onlyData=true&finder=${finder}`, url).href }, pageRequest(url)];
  },
  answers: [
    answerOf(Requisition, (job) => ({
      ...NOTHING,
      title: job.Title,
      hiringOrganization: job.LegalEmployer,
      datePosted: job.ExternalPostedStartDate,
      validThrough: job.ExternalPostedEndDate,
      jobLocation: job.PrimaryLocation,
      employmentType: job.JobSchedule,
      body: joinParts([
        [null, job.ExternalDescriptionStr],
        ['Responsibilities', job.ExternalResponsibilitiesStr],
        ['Qualifications', job.ExternalQualificationsStr],
        ['About us', job.CorporateDescriptionStr],
        [null, job.OrganizationDescriptionStr],
      ]),
    })),
  ],
};
