/**
 * One answer of each board, its keys as the board sends them, its employers and texts invented. The boards' tests change
 * single keys of them; `table.test.ts` breaks them at random.
 */

/** Long enough for a posting. */
export const TEXT =
  'You will look after the pipelines of a small shop, with experience of SQL and the skills to explain it.';
export const HTML = `<p>${TEXT}</p>`;

/** HTML as Greenhouse sends it. */
export const escapeHtml = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const GREENHOUSE = {
  absolute_url: 'https://job-boards.greenhouse.io/fennel/jobs/4604609007',
  data_compliance: [
    {
      type: 'gdpr',
      requires_consent: false,
      requires_processing_consent: false,
      requires_retention_consent: false,
      retention_period: null,
      demographic_data_consent_applies: false,
    },
  ],
  education: 'education_required',
  internal_job_id: 4262562007,
  location: { name: 'Ghent / Remote' },
  metadata: [{ id: 5955, name: 'Employment Type', value: 'Regular', value_type: 'single_select' }],
  id: 4604609007,
  updated_at: '2026-02-20T13:18:13-05:00',
  requisition_id: '13',
  title: 'Data Engineer, Marketplace',
  company_name: 'Fennel ',
  first_published: '2026-01-13T15:24:13-05:00',
  language: 'en',
  application_deadline: '2026-03-31T23:59:59-04:00',
  content: escapeHtml(
    [
      '<div class="content-intro"><p><strong>Fennel</strong> sells spices by&nbsp;post.</p></div>',
      '<h2><strong>What you will do</strong></h2>',
      '<ul>',
      '<li><span style="font-weight: 400;">Look after the pipelines</span>',
      '<ul><li>and their alarms</li></ul>',
      '</li>',
      '<li>Explain them &amp; their faults</li>',
      '</ul>',
      '<p>&nbsp;</p>',
      '<p><strong>You bring</strong></p>',
      '<p>Experience of SQL,<br>and the skills to explain it.</p>',
    ].join('\n'),
  ),
  departments: [{ id: 4026912007, name: 'Engineering', child_ids: [], parent_id: 4040041007 }],
  offices: [{ id: 4024297007, name: 'Ghent', location: 'Ghent, Belgium', child_ids: [], parent_id: null }],
  ai_disclaimer: null,
};

export const LEVER = {
  additionalPlain: 'We pay well.\n',
  additional: '<div><strong style="font-size: 10.5pt;">We pay well.</strong></div>',
  categories: {
    commitment: 'Contract',
    department: 'Data',
    location: 'Ghent',
    team: 'Platform',
    allLocations: ['Ghent', 'Leuven'],
  },
  createdAt: 1764205361939,
  descriptionPlain: `${TEXT}\n`,
  description: `<div>${TEXT}</div><div><br></div><div><b>Northmill</b> is small.</div>`,
  id: '3f1c0a52-9d41-4c0e-8a57-0d2b6f9e1c11',
  lists: [
    { text: 'How You’ll Contribute', content: '\n<li>Keep the pipelines running</li><li>Explain&nbsp;them</li>' },
    { text: 'You bring', content: '<li><span style="font-size: 11pt">SQL</span></li>' },
  ],
  text: 'Data Engineer',
  country: 'BE',
  workplaceType: 'hybrid',
  opening: `<div>${TEXT}</div>`,
  openingPlain: TEXT,
  descriptionBody: '<div><b>Northmill</b> is small.</div>',
  descriptionBodyPlain: 'Northmill is small.',
  salaryRange: { currency: 'EUR', interval: 'per-year-salary', min: 60000, max: 70000 },
  salaryDescription: '<div>60,000 to 70,000 euros a year.</div>',
  salaryDescriptionPlain: '60,000 to 70,000 euros a year.',
  hostedUrl: 'https://jobs.lever.co/northmill/3f1c0a52-9d41-4c0e-8a57-0d2b6f9e1c11',
  applyUrl: 'https://jobs.lever.co/northmill/3f1c0a52-9d41-4c0e-8a57-0d2b6f9e1c11/apply',
};

export const ASHBY = {
  id: '90fb3621-899e-4b59-925d-25080ec91e18',
  title: 'Data Engineer',
  department: 'Engineering',
  team: 'Platform',
  employmentType: 'FullTime',
  location: 'Ghent Office',
  shouldDisplayCompensationOnJobPostings: false,
  secondaryLocations: [
    {
      location: 'Leuven',
      address: { postalAddress: { addressRegion: '', addressCountry: 'Belgium', addressLocality: 'Leuven' } },
    },
  ],
  publishedAt: '2026-04-20T22:43:56.531+00:00',
  isListed: true,
  isRemote: true,
  workplaceType: 'Remote',
  address: { postalAddress: { addressRegion: '', addressCountry: 'Belgium', addressLocality: 'Ghent' } },
  jobUrl: 'https://jobs.ashbyhq.com/fennel/90fb3621-899e-4b59-925d-25080ec91e18',
  applyUrl: 'https://jobs.ashbyhq.com/fennel/90fb3621-899e-4b59-925d-25080ec91e18/application',
  descriptionHtml: [
    '<h2><strong>About Fennel</strong></h2>',
    `<p style="min-height:1.5em">${TEXT}</p>`,
    '<p style="min-height:1.5em"></p>',
    '<ul style="min-height:1.5em"><li><p style="min-height:1.5em">SQL</p></li>',
    '<li><p style="min-height:1.5em">Patience</p></li></ul>',
  ].join(''),
  descriptionPlain: `ABOUT FENNEL\n\n${TEXT}\n\n- SQL\n\n- Patience`,
  compensation: {
    compensationTierSummary: null,
    scrapeableCompensationSalarySummary: null,
    compensationTiers: [],
    summaryComponents: [],
  },
};

export const WORKDAY = {
  jobPostingInfo: {
    id: 'ee285d6b190810010eaacabc0a5e0000',
    title: 'Data Engineer',
    jobDescription: [
      '<p style="text-align:left"><span><span class="emphasis"><b>About us:</b></span></span></p>',
      `<p style="text-align:inherit"></p><p style="text-align:left">${TEXT}</p>`,
      '<ul><li><p style="text-align:left">SQL&#xa0;and Go</p></li><li>Patience</li></ul>',
    ].join(''),
    location: 'BEL-Ghent - Korenmarkt',
    additionalLocations: ['BEL-Leuven'],
    postedOn: 'Posted Today',
    startDate: '2026-01-24',
    timeType: 'Full time',
    jobReqId: 'R024215',
    jobPostingId: 'Data-Engineer_R024215',
    jobPostingSiteId: 'External_Career',
    country: { descriptor: 'Belgium', id: 'bc33aa3152ec42d4995f4791a106ed09' },
    canApply: true,
    posted: true,
    includeResumeParsing: true,
    jobRequisitionLocation: {
      descriptor: 'BEL-Ghent - Korenmarkt',
      country: { descriptor: 'Belgium', id: 'bc33aa3152ec42d4995f4791a106ed09', alpha2Code: 'BE' },
    },
    externalUrl:
      'https://fennel.wd1.myworkdayjobs.com/External_Career/job/BEL-Ghent---Korenmarkt/Data-Engineer_R024215',
    questionnaireId: '6cbe6dd07a94100201ca2d77fb280000',
    endDate: '2026-05-15',
  },
  hiringOrganization: { name: '8893 Fennel LLC', url: '' },
  similarJobs: [
    {
      title: 'Cook',
      externalPath: '/job/BEL-Ghent---Korenmarkt/Cook_R024175-1',
      timeType: 'Full time',
      locationsText: '2 Locations',
      postedOn: 'Posted 21 Days Ago',
      startDate: '2026-01-03',
    },
  ],
  userAuthenticated: false,
};

export const SMARTRECRUITERS = {
  id: '744000153504297',
  name: 'Data Engineer',
  uuid: '313b3c06-e24a-4454-b73c-06ef86c68d1d',
  jobId: 'e7725220-8ebe-401e-9570-022d565a2f25',
  jobAdId: 'd700be1c-72e8-42a1-913a-864dd8c35558',
  defaultJobAd: true,
  refNumber: 'JB0072427',
  company: { name: 'Northmill', identifier: 'NorthmillGroup' },
  location: {
    city: 'Ghent',
    country: 'be',
    address: 'Korenmarkt 2',
    postalCode: '9000',
    remote: false,
    hybrid: false,
    fullLocation: 'Ghent, , Belgium',
  },
  customField: [
    { fieldId: '60345fa2', fieldLabel: 'Recruiting Team', valueId: 'professional', valueLabel: 'Professional' },
  ],
  releasedDate: '2026-10-05T13:28:59.670Z',
  creator: { name: '', avatarUrl: '' },
  postingUrl: 'https://jobs.smartrecruiters.com/NorthmillGroup/744000153504297-data-engineer',
  applyUrl: 'https://jobs.smartrecruiters.com/NorthmillGroup/744000153504297-data-engineer?oga=true',
  referralUrl: 'https://jobs.smartrecruiters.com/external-referrals/company/NorthmillGroup/publication/313b3c06',
  jobAd: {
    sections: {
      companyDescription: { title: 'Company Description', text: '<p>Northmill grinds&#xa0;grain.</p>' },
      jobDescription: { title: 'Job Description', text: HTML },
      qualifications: {
        title: 'Qualifications',
        text: '<p><strong>To be successful in this role you have:</strong></p><ul><li>SQL</li><li>Patience</li></ul>',
      },
      additionalInformation: { title: 'Additional Information', text: '<p>We pay well.</p>' },
    },
  },
  active: true,
  visibility: 'PUBLIC',
  industry: { id: 'food', label: 'Food' },
  function: { id: 'it', label: 'Information Technology' },
  department: { id: 2294208, label: 'Data' },
  experienceLevel: { id: 'not_applicable', label: 'Not Applicable' },
  typeOfEmployment: { id: 'permanent', label: 'Full-time' },
  language: { code: 'en', label: 'English', labelNative: 'English (US)' },
};

/** A job of an account's widget. */
export const WORKABLE = {
  title: 'Data Engineer',
  shortcode: 'DD136DD7E7',
  code: '',
  employment_type: 'Full-time',
  telecommuting: true,
  department: 'Data',
  url: 'https://apply.workable.com/j/DD136DD7E7',
  shortlink: 'https://apply.workable.com/j/DD136DD7E7',
  application_url: 'https://apply.workable.com/j/DD136DD7E7/apply',
  published_on: '2026-08-05',
  created_at: '2026-07-02',
  country: 'Belgium',
  city: 'Ghent',
  state: '',
  education: '',
  experience: 'Mid-Senior level',
  function: 'Engineering',
  industry: 'Retail',
  locations: [{ country: 'Belgium', countryCode: 'BE', city: 'Ghent', region: null, hidden: false }],
  description: `${HTML}<p><strong>Requirements</strong></p><ul> <li>SQL</li> <li>Patience</li></ul>`,
};

/** The answer behind a posting's page. */
export const WORKABLE_PAGE = {
  id: 4604609,
  shortcode: 'DD136DD7E7',
  title: 'Data Engineer',
  remote: true,
  location: { country: 'Belgium', countryCode: 'BE', city: 'Ghent', region: 'East Flanders' },
  locations: [{ country: 'Belgium', countryCode: 'BE', city: 'Ghent', region: 'East Flanders', hidden: false }],
  state: 'published',
  isInternal: false,
  code: null,
  published: '2026-08-05T00:00:00.000Z',
  type: 'full',
  language: 'en',
  department: ['Data'],
  accountUid: 'c5d62bf4-774f-4f72-9a31-85f7b3518b18',
  approvalStatus: 'approved',
  workplace: 'remote',
  description: HTML,
  requirements: '<ul><li>SQL</li></ul>',
  benefits: '<p>We pay well.</p>',
};

/** A job of jobs.workable.com. */
export const WORKABLE_LISTED = {
  department: 'Data',
  id: '67682139-ac92-4340-8fae-96c3e4809c0d',
  title: 'Data Engineer',
  state: 'published',
  description: HTML,
  socialSharingDescription: 'You will look after the pipelines of a small shop&amp;nbsp;…',
  employmentType: 'Full-time',
  benefitsSection: '<p>We pay well.</p>',
  requirementsSection: '<h3>What You’ll Bring</h3><ul> <li>SQL</li> </ul>',
  url: 'https://jobs.workable.com/view/dLBh3wUrMH12YA89Ftp52t/data-engineer-in-ghent-at-fennel',
  language: 'en',
  locations: ['TELECOMMUTE'],
  location: { city: 'Ghent', subregion: null, countryName: 'Belgium' },
  created: '2026-04-24T00:00:00.000Z',
  updated: '2026-04-25T00:00:00.000Z',
  company: {
    id: 'c5d62bf4-774f-4f72-9a31-85f7b3518b18',
    title: 'Fennel',
    website: 'http://fennel.example',
    description: `<p>Fennel sells spices. ${TEXT}</p>`,
    url: 'https://jobs.workable.com/company/qqVx9CSTNTHcv2LGosw4mm/jobs-at-fennel',
  },
  workplace: 'remote',
};

export const RECRUITEE = {
  options_cv: 'required',
  position: 243,
  max_hours_per_week: '40',
  employment_type_code: 'fulltime_permanent',
  min_hours: 40,
  category_code: 'information_technology',
  experience_code: 'experienced',
  state_name: 'East Flanders',
  careers_apply_url: 'https://fennel.recruitee.com/o/data-engineer/c/new',
  salary: { max: '75000', min: '60000', period: 'year', currency: 'EUR' },
  created_at: '2026-08-05 09:41:37 UTC',
  translations: {
    nl: { title: 'Data-ingenieur', description: `<p>In het Nederlands. ${TEXT}</p>`, requirements: '<p>SQL</p>' },
  },
  guid: 'e4u78',
  slug: 'data-engineer',
  hybrid: true,
  department: 'Data',
  title: 'Data Engineer (f/m/d)',
  locations: [{ id: 29287, name: 'Ghent', state: 'East Flanders', country: 'Belgium', city: 'Ghent', note: HTML }],
  city: 'Ghent',
  published_at: '2026-08-06 10:10:39 UTC',
  updated_at: '2026-08-07 11:45:30 UTC',
  country: 'Belgium',
  careers_url: 'https://fennel.recruitee.com/o/data-engineer',
  dynamic_fields: [],
  description: `<p><strong>The role</strong></p><p style="text-align:start;">${TEXT}</p>`,
  requirements: '<ul><li><p>5+ years of&nbsp;SQL</p></li><li><p>Patience</p></li></ul>',
  company_name: 'Fennel',
  tags: [],
  remote: false,
  id: 2700825,
  location: 'Ghent, East Flanders, Belgium',
  open_questions: [{ id: 4288234, position: 1, required: true, body: 'Are you fluent in Dutch?', kind: 'boolean' }],
  mailbox_email: 'job.e4u78@fennel.recruitee.com',
  status: 'published',
  close_at: '2026-12-31 23:59:59 UTC',
};

/** A position of Personio's feed; `changes` replaces the inside of its elements. */
export const personioPosition = (changes: Record<string, string> = {}): string => {
  const elements: Record<string, string> = {
    id: '1834171',
    subcompany: 'Fennel SE &amp; Co. KG',
    office: 'Ghent',
    additionalOffices: '<office>Leuven</office>',
    department: 'Data',
    recruitingCategory: 'Engineering',
    name: 'Data Engineer &amp; Cook',
    jobDescriptions: [
      `<jobDescription><name> Your tasks </name><value><![CDATA[<p>${TEXT}</p>]]></value></jobDescription>`,
      '<jobDescription><name>You bring</name><value><![CDATA[<ul><li>SQL</li><li>R&amp;D</li></ul>]]></value></jobDescription>',
    ].join('\n'),
    employmentType: 'permanent',
    seniority: 'experienced',
    schedule: 'full-time',
    yearsOfExperience: '7-10',
    keywords: 'sql,spices',
    occupation: 'software_and_web_development',
    occupationCategory: 'it_software',
    createdAt: '2026-01-13T14:10:41+00:00',
    ...changes,
  };
  const inside = Object.entries(elements).map(([name, value]) => `  <${name}>${value}</${name}>`);
  return `<position>\n${inside.join('\n')}\n</position>`;
};

export const personioFeed = (...positions: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>\n${positions.join('\n')}\n</workzag-jobs>\n`;

/** An item of Teamtailor's JSON Feed. */
export const TEAMTAILOR = {
  id: '20fafb7d-f013-4061-b6de-2894b3e0838b',
  title: 'Data Engineer (Ghent based)',
  url: 'https://fennel.teamtailor.com/jobs/7167985-data-engineer',
  date_published: '2026-02-04T09:26:20+01:00',
  date_modified: '2026-02-05T09:26:20+01:00',
  content_html: `<p>Fennel is hiring.</p>${HTML}`,
  _jobposting: {
    '@context': 'http://schema.org/',
    '@type': 'JobPosting',
    title: 'Data Engineer (Ghent based)',
    description: `${HTML}<p>You bring:</p><ul><li>SQL</li><li>Patience</li></ul>`,
    identifier: { '@type': 'PropertyValue', name: 'Fennel', value: 7167985 },
    datePosted: '2026-02-04T09:26:20+01:00',
    validThrough: '2026-06-30T00:00:00+02:00',
    employmentType: ['FULL_TIME'],
    hiringOrganization: { '@type': 'Organization', name: 'Fennel', sameAs: 'https://fennel.teamtailor.com' },
    jobLocation: [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Korenmarkt 2',
          addressLocality: 'Ghent',
          postalCode: '9000',
          addressCountry: 'BE',
          addressRegion: 'Europe',
        },
      },
    ],
  },
};

export const BAMBOOHR = {
  jobOpeningShareUrl: 'https://fennel.bamboohr.com/careers/214',
  jobOpeningName: 'Data Engineer',
  jobOpeningStatus: 'Open',
  jobCategoryId: null,
  departmentId: null,
  departmentLabel: '',
  employmentStatusLabel: 'Full time',
  employmentType: null,
  location: { city: 'Ghent', state: 'East Flanders', postalCode: '9000', addressCountry: 'Belgium' },
  atsLocation: { country: null, countryId: null, state: null, city: null },
  description: `<p><span>${TEXT}</span></p>\n<p><br></p>\n<p>Fennel pays well.<br>Always.</p>`,
  compensation: null,
  datePosted: '2026-07-25',
  minimumExperience: null,
  locationType: '2',
  seekPromoted: false,
  aiProcessingDisclosureEnabled: false,
};

/** A comment as Algolia gives it. */
export const HACKERNEWS = {
  author: 'fennel',
  children: [
    { author: 'cook', children: [], created_at: '2026-05-02T10:00:00.000Z', id: 47975999, text: `<p>Hi! ${TEXT}` },
  ],
  created_at: '2026-05-01T15:30:01.000Z',
  created_at_i: 1777649401,
  id: 47975944,
  options: [],
  parent_id: 47975571,
  points: null,
  story_id: 47975571,
  text: `Fennel | Data Engineer | Ghent (HYBRID) | Full-time | <a href="https:&#x2F;&#x2F;fennel.example" rel="nofollow">https:&#x2F;&#x2F;fennel.example</a><p>${TEXT}<p>- SQL<p>We don&#x27;t bite.`,
  title: null,
  type: 'comment',
  url: null,
};

export const REMOTEOK = {
  slug: 'remote-data-engineer-fennel-1093456',
  id: '1093456',
  epoch: '1770195980',
  date: '2026-02-04T09:06:20+00:00',
  company: 'Fennel',
  company_logo: '',
  position: 'Data Engineer',
  tags: ['sql', 'data'],
  logo: '',
  description: `${HTML}\n<ul>\n<li>SQL</li>\n</ul>\n<p>Please mention the word **SPICE** when applying.</p>`,
  location: 'Worldwide',
  salary_min: 60000,
  salary_max: 70000,
  apply_url: 'https://remoteOK.com/remote-jobs/remote-data-engineer-fennel-1093456',
  url: 'https://remoteOK.com/remote-jobs/remote-data-engineer-fennel-1093456',
};
