import type { JargonList } from '../entries';
import { building } from './building';
import { data } from './data';
import { design } from './design';
import { events } from './events';
import { fileFormats } from './fileFormats';
import { finance } from './finance';
import { hosting } from './hosting';
import { legal } from './legal';
import { marketing } from './marketing';
import { office } from './office';
import { photography } from './photography';
import { print } from './print';
import { projects } from './projects';
import { publicRelations } from './publicRelations';
import { retail } from './retail';
import { shipping } from './shipping';
import { software } from './software';
import { sound } from './sound';
import { support } from './support';
import { translation } from './translation';
import { video } from './video';
import { web } from './web';

/** Every list of the jargon lexicon, by trade. */
export const jargonLists: Readonly<Record<string, JargonList>> = {
  building,
  data,
  design,
  events,
  fileFormats,
  finance,
  hosting,
  legal,
  marketing,
  office,
  photography,
  print,
  projects,
  publicRelations,
  retail,
  shipping,
  software,
  sound,
  support,
  translation,
  video,
  web,
};
