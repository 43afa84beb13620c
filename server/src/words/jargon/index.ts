import type { JargonList } from '../entries';
import { architecture } from './architecture';
import { building } from './building';
import { cleaning } from './cleaning';
import { data } from './data';
import { design } from './design';
import { electrics } from './electrics';
import { events } from './events';
import { fileFormats } from './fileFormats';
import { finance } from './finance';
import { gardens } from './gardens';
import { health } from './health';
import { hosting } from './hosting';
import { insurance } from './insurance';
import { interiors } from './interiors';
import { legal } from './legal';
import { marketing } from './marketing';
import { music } from './music';
import { office } from './office';
import { people } from './people';
import { photography } from './photography';
import { plumbing } from './plumbing';
import { print } from './print';
import { projects } from './projects';
import { property } from './property';
import { publicRelations } from './publicRelations';
import { publishing } from './publishing';
import { retail } from './retail';
import { shipping } from './shipping';
import { software } from './software';
import { sound } from './sound';
import { support } from './support';
import { translation } from './translation';
import { vehicles } from './vehicles';
import { video } from './video';
import { web } from './web';

/** Every list of the jargon lexicon, by trade. */
export const jargonLists: Readonly<Record<string, JargonList>> = {
  architecture,
  building,
  cleaning,
  data,
  design,
  electrics,
  events,
  fileFormats,
  finance,
  gardens,
  health,
  hosting,
  insurance,
  interiors,
  legal,
  marketing,
  music,
  office,
  people,
  photography,
  plumbing,
  print,
  projects,
  property,
  publicRelations,
  publishing,
  retail,
  shipping,
  software,
  sound,
  support,
  translation,
  vehicles,
  video,
  web,
};
