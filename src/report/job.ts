/** What names a job. */
interface Job {
  title: string | null;
  hiringOrganization: string | null;
}

/** The company that offers a job, where its title does not say it already: a forum's first line may be all the title there is. */
export const companyOf = ({ title, hiringOrganization: by }: Job): string | null =>
  by === null || title?.startsWith(by) ? null : by;

/** A job with who offers it. */
export const jobOf = (job: Job): string =>
  [job.title, companyOf(job)].filter(Boolean).join(' · ') || 'Untitled posting';
