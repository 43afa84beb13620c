/** Every line of business that a client may be told to be in. */
import { building } from './building';
import { commerce } from './commerce';
import { hospitality } from './hospitality';
import { offices } from './offices';
import { publicLife } from './publicLife';
import type { Trades } from './trade';

export const trades: Trades = { ...building, ...commerce, ...hospitality, ...offices, ...publicLife };

/** What ends web addresses that are written in one word, “whitcombeoptics.co.uk”, and is the end of no surname. */
export const addressEndings =
  'accountants architects bakery brewery brewing builders cafe catering cider clinic coffee construction dairy dental electrical engineering events farm films flowers freight garage ' +
  'haulage hotel insurance joinery law legal lettings logistics machinery motors nurseries optics opticians orchards pharmacy photography physio pizza plumbing pottery primary printing ' +
  'publishing pumps removals restaurant roofing scaffolding school shop solicitors surveyors theatre travel tutors valves vets vineyard vineyards wines';
