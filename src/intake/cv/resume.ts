import { z } from 'zod';

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();
const dated = { startDate: text, endDate: text };
const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.looseObject(shape)).nullish();

/** A CV by the schema of jsonresume.org, as far as it is read; all is optional there, and more may stand in it. */
export const resumeSchema = z.looseObject({
  basics: z
    .looseObject({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z.looseObject({ city: text, region: text, countryCode: text }).nullish(),
      profiles: list({ network: text, username: text, url: text }),
    })
    .nullish(),
  work: list({ ...dated, name: text, company: text, position: text, location: text, summary: text, highlights: texts }),
  volunteer: list({ ...dated, organization: text, position: text, summary: text, highlights: texts }),
  projects: list({
    ...dated,
    name: text,
    description: text,
    entity: text,
    highlights: texts,
    keywords: texts,
    roles: texts,
  }),
  education: list({ ...dated, institution: text, area: text, studyType: text, courses: texts }),
  certificates: list({ name: text, date: text, issuer: text }),
  awards: list({ title: text, date: text, awarder: text, summary: text }),
  publications: list({ name: text, publisher: text, releaseDate: text, summary: text }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
});

export type Resume = z.infer<typeof resumeSchema>;

type Text = string | null | undefined;

/** Whether a JSON value is meant as a JSON Resume: it has one of its main parts. */
export const isResume = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['basics', 'work', 'education', 'skills'].some((part) => part in value);

/** A text of any shape as one line: no field may begin a heading or a list of its own. */
const line = (value: Text): string => (value ?? '').replace(/\s+/g, ' ').trim();

const join = (parts: readonly Text[], sign: string): string => parts.map(line).filter(Boolean).join(sign);

const bullets = (items: readonly Text[]): string[] =>
  items
    .map(line)
    .filter(Boolean)
    .map((item) => `- ${item}`);

/** "2019-03 – Present"; nothing where no beginning is told. */
const datesOf = ({ startDate, endDate }: { startDate?: Text; endDate?: Text }): string =>
  line(startDate) === '' ? line(endDate) : `${line(startDate)} – ${line(endDate) || 'Present'}`;

interface Entry {
  title: string;
  dates: string;
  summary?: Text;
  items: readonly Text[];
}

const entryLines = ({ title, dates, summary, items }: Entry): string[] =>
  [`### ${title || 'Untitled'}`, dates, line(summary), bullets(items).join('\n')].filter(Boolean);

const section = (heading: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];

const contact = ({ basics }: Resume): string[] => {
  const { location, profiles } = basics ?? {};
  const place = join([location?.city, location?.region, location?.countryCode], ', ');
  const links = (profiles ?? []).map(({ url, network, username }) => url ?? join([network, username], ': '));
  return [
    line(basics?.name) && `# ${line(basics?.name)}`,
    line(basics?.label),
    join([place, basics?.email, basics?.phone, basics?.url, ...links], ' · '),
  ].filter(Boolean);
};

/**
 * A JSON Resume as a CV in Markdown: its sections under their usual names, each job with its dates on a line of their own.
 */
export const resumeToMarkdown = (resume: Resume): string => {
  const {
    basics,
    work,
    volunteer,
    projects,
    education,
    certificates,
    awards,
    publications,
    skills,
    languages,
    interests,
  } = resume;
  const blocks = [
    ...contact(resume),
    ...section('Summary', [line(basics?.summary)].filter(Boolean)),
    ...section(
      'Experience',
      (work ?? []).flatMap((job) =>
        entryLines({
          title: join([job.position, job.name ?? job.company, job.location], ', '),
          dates: datesOf(job),
          summary: job.summary,
          items: job.highlights ?? [],
        }),
      ),
    ),
    ...section(
      'Projects',
      (projects ?? []).flatMap((one) =>
        entryLines({
          title: join([one.name, one.entity, ...(one.roles ?? [])], ', '),
          dates: datesOf(one),
          summary: one.description,
          items: [...(one.highlights ?? []), join(one.keywords ?? [], ', ')],
        }),
      ),
    ),
    ...section(
      'Volunteering',
      (volunteer ?? []).flatMap((one) =>
        entryLines({
          title: join([one.position, one.organization], ', '),
          dates: datesOf(one),
          summary: one.summary,
          items: one.highlights ?? [],
        }),
      ),
    ),
    ...section(
      'Education',
      (education ?? []).flatMap((one) =>
        entryLines({
          title: join([join([one.studyType, one.area], ' in '), one.institution], ', '),
          dates: datesOf(one),
          items: one.courses ?? [],
        }),
      ),
    ),
    ...section(
      'Certificates',
      bullets((certificates ?? []).map((one) => join([one.name, one.issuer, one.date], ', '))),
    ),
    ...section(
      'Skills',
      bullets((skills ?? []).map((one) => [line(one.name), join(one.keywords ?? [], ', ')].filter(Boolean).join(': '))),
    ),
    ...section(
      'Languages',
      bullets(
        (languages ?? []).map((one) =>
          line(one.fluency) ? `${line(one.language)} (${line(one.fluency)})` : one.language,
        ),
      ),
    ),
    ...section('Awards', bullets((awards ?? []).map((one) => join([one.title, one.awarder, one.date], ', ')))),
    ...section(
      'Publications',
      bullets((publications ?? []).map((one) => join([one.name, one.publisher, one.releaseDate], ', '))),
    ),
    ...section('Interests', bullets((interests ?? []).map((one) => join([one.name, ...(one.keywords ?? [])], ', ')))),
  ];
  // Items of a list stand together, all else apart.
  return `${blocks
    .join('\n\n')
    .replace(/\n\n(?=- )/g, '\n')
    .replace(/^(## .*)\n(?=- )/gm, '$1\n\n')}\n`;
};
