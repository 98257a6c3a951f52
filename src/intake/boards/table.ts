import { ashby } from './ashby.js';
import { bamboohr } from './bamboohr.js';
import type { Board } from './board.js';
import { breezy } from './breezy.js';
import { eightfold } from './eightfold.js';
import { gem } from './gem.js';
import { greenhouse } from './greenhouse.js';
import { hackernews } from './hackernews.js';
import { icims } from './icims.js';
import { indeed } from './indeed.js';
import { jazzhr } from './jazzhr.js';
import { jobscz } from './jobscz.js';
import { jobvite } from './jobvite.js';
import { lever } from './lever.js';
import { linkedin } from './linkedin.js';
import { oracle } from './oracle.js';
import { personio } from './personio.js';
import { pinpoint } from './pinpoint.js';
import { polymer } from './polymer.js';
import { radancy } from './radancy.js';
import { recruitee } from './recruitee.js';
import { remoteok } from './remoteok.js';
import { rippling } from './rippling.js';
import { seek } from './seek.js';
import { smartrecruiters } from './smartrecruiters.js';
import { successfactors } from './successfactors.js';
import { teamtailor } from './teamtailor.js';
import { weworkremotely } from './weworkremotely.js';
import { workable } from './workable.js';
import { workday } from './workday.js';

/** Every board that is known. A new one is a file, a line here, and a table of tests. */
export const BOARDS: readonly Board[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  workable,
  recruitee,
  personio,
  teamtailor,
  bamboohr,
  icims,
  successfactors,
  linkedin,
  hackernews,
  weworkremotely,
  remoteok,
  indeed,
  seek,
  radancy,
  eightfold,
  jobvite,
  oracle,
  rippling,
  pinpoint,
  breezy,
  jazzhr,
  gem,
  polymer,
  jobscz,
];
