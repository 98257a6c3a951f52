import { z } from 'zod';
import { NOTHING } from '../html/facts.js';
import { day, html, label, link, place, title } from '../html/fields.js';
import { joinParts } from '../html/parts.js';
import { answerOf, type Board, pageRequest, partsOf } from './board.js';

const POSTING =
  /^(?:jobs|careers)\.smartrecruiters\.com\/(?:ni\/|oneclick-ui\/company\/)?(?<company>[^/]+)\/(?:publication\/)?(?<id>\d{6,}|[0-9a-f]{8}-[0-9a-f-]{27})/i;
/** The sections in the order a page shows them; an employer's own come after. */
const ORDER = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

const Section = z.object({ title: label, text: html }).catch({ title: null, text: '' });
const Posting = z.object({
  name: title,
  jobAd: z.object({ sections: z.record(z.string(), Section) }),
  company: label,
  location: place,
  releasedDate: day,
  typeOfEmployment: label,
  postingUrl: link,
});

/** SmartRecruiters. */
export const smartrecruiters: Board = {
  name: 'SmartRecruiters',
  requests: (url) => {
    const { company, id } = partsOf(url, POSTING) ?? {};
    if (!company || !id) return null;
    return [{ url: `https://api.smartrecruiters.com/v1/companies/${company}/postings/${id}` }, pageRequest(url)];
  },
  answers: [
    answerOf(Posting, (posting) => {
      const { sections } = posting.jobAd;
      const keys = [...ORDER, ...Object.keys(sections).filter((key) => !ORDER.includes(key))];
      return {
        ...NOTHING,
        title: posting.name,
        hiringOrganization: posting.company,
        url: posting.postingUrl,
        datePosted: posting.releasedDate,
        jobLocation: posting.location,
        employmentType: posting.typeOfEmployment,
        body: joinParts(keys.map((key) => [sections[key]?.title ?? null, sections[key]?.text ?? ''])),
      };
    }),
  ],
  page: { body: '.job-sections .job-section', title: 'h1.job-title' },
  employer: /^(?:jobs|careers)\.smartrecruiters\.com\/(?:ni\/|oneclick-ui\/company\/)?(?<slug>[^/]+)/,
};
