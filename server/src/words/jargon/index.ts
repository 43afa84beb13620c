import type { JargonList } from '../entries';
import { building } from './building';
import { data } from './data';
import { design } from './design';
import { fileFormats } from './fileFormats';
import { finance } from './finance';
import { health } from './health';
import { hosting } from './hosting';
import { insurance } from './insurance';
import { legal } from './legal';
import { marketing } from './marketing';
import { office } from './office';
import { people } from './people';
import { projects } from './projects';
import { property } from './property';
import { publicRelations } from './publicRelations';
import { publishing } from './publishing';
import { software } from './software';
import { translation } from './translation';
import { video } from './video';
import { web } from './web';

/** Every list of the jargon lexicon, by trade. */
export const jargonLists: Readonly<Record<string, JargonList>> = { building, data, design, fileFormats, finance, health, hosting, insurance, legal, marketing, office, people, projects, property, publicRelations, publishing, software, translation, video, web };
