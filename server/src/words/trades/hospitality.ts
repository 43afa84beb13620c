/** What those know who cook, brew, put up guests, travel and put on shows. Data only; sorted. */
import { lines } from '../lines';
import type { Trades } from './trade';

const atTable = lines(`
  amuse bouche, back of house, bain marie, blast chiller, bowl food, brigade
  chafing dish, chef de partie, combi oven, commis chef, covers
  f&b, front of house, gastronorm tray, grazing table
  hot cupboard, hot hold, kitchen porter, mise en place
  plate-up, plated meal, plated service, point of sale system, pos system, potwash, premises licence
  servery, silver service, sous vide, stemware, tronc
`);

export const hospitality = {
  boatOwners: {
    names: 'boatyard marina sailing yacht yachts',
    has: 'boat dinghy mooring narrowboat yacht',
    terms: 'hardstanding',
  },
  breweries: {
    names: 'brewers brewery breweries brewhouse brewing cider ciderworks distillers distillery distilling taproom winery wines',
    has: 'beers brewery brews distillery taproom winery',
    terms: 'premises licence',
    acronyms: 'AHA CAMRA CIP COLA DDH FG IBU NEIPA OG SIBA SRM TTB',
  },
  eventFirms: {
    names: 'conference conferences event events festival festivals theater theatre theatres venue venues weddings',
    roles: 'event manager, events manager, wedding planner',
    has: 'auditorium crew exhibitors',
    lists: 'events sound',
    acronyms: 'AV BEO BOH DMX FOH GFX HMUA PA PRS SIA XLR',
  },
  florists: {
    names: 'florist florists flowers',
    terms: 'floral installation, focal flower, votive',
  },
  hotels: {
    names: 'guesthouse hostel hostels hotel hotels inn resort',
    terms: lines(`
      ${atTable}
      average daily rate, booking engine, land only, net rate
      rack rate, release date, room block, rooming list, run of house
      sheers, shoulder season, turndown, turndown service, twin share
    `),
    acronyms: 'ADR BEO BOH EPOS F&B FOH GDS HACCP OTA PMS POS REVPAR SOP',
  },
  restaurants: {
    names:
      'bakers bakery bakeries bistro brasserie cafe canteen caterers catering chef coffee deli diner eatery gastropub patisserie pizza pizzeria pub ' +
      'restaurant restaurants taproom tavern tearooms trattoria',
    roles: 'bar manager, head chef, restaurant manager',
    has: 'bakery bistro canteen chefs diners pub restaurant waiters',
    terms: atTable,
    acronyms: 'BOH EPOS F&B FIFO FOH GP HACCP KOT POS SOP',
  },
  travellers: {
    names: 'climbing cycling hiking mountaineering ramblers rambling ski touring tours travel travels trekking walking',
    terms: lines(`
      airside, atol protected, atol protection, land arrangements, land only, pax, per pax
      shoulder season, twin share
    `),
    acronyms: 'ABTA ATOL DMC FCDO OTA PNR',
  },
} as const satisfies Trades;
