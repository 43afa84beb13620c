/** The wordings that `otherClientWords.ts` looks for, as patterns. Data only. */

/** Words that say that another client is named on purpose. Patterns over a sentence in small letters, the name in it written “§”. Data only. */

export const roles =
  'accountant|agency|agent|architect|artist|baker|bakery|band|bank|' +
  'barrister|broker|builder|café|cafe|carpenter|caterer|catering|' +
  'church|client|clients|co-host|competitor|competitors|consultant|' +
  'contractor|council|courier|customer|dealer|dentist|designer|' +
  'developer|distributor|electrician|engineer|florist|framer|franchise|' +
  'garage|gardener|gym|host|hosting company|hotel|importer|insurer|' +
  'installer|interpreter|landlord|landlords|lawyer|library|manufacturer|' +
  'museum|musicians|neighbour|neighbours|neighbor|neighbors|notary|' +
  'owner|parent company|partner|partners|photographer|planner|plumber|' +
  'printer|printers|provider|pub|publisher|registrar|rental company|' +
  'restaurant|retailer|school|seller|shop|sister company|solicitor|' +
  'solicitors|sponsor|sponsors|stockist|subcontractor|subsidiary|' +
  'supplier|suppliers|surveyor|tenant|tenants|theatre|translator|' +
  'venue|vendor|wholesaler|winery';

export const work =
  'account, accounts, ad, advert, adverts, agreement, album, app, archive, article, articles, artwork, audit, banner, ' +
  'bill, blog, board, boards, book, booking, bookings, boxes, brand, branding, brief, briefing, brochure, budget, ' +
  'building, business cards, calendar, campaign, cards, case, catalogue, colours, concept, content, contract, contracts, ' +
  'copy, cover, crew, dashboard, data, deck, deposit, design, designs, diary, documents, domain, draft, drafts, ' +
  'drawings, edit, event, exhibition, fee, fees, figures, file, files, film, films, fit-out, flyer, flyers, folder, ' +
  'form, gallery, garden, guests, guide, guidelines, home page, homepage, hosting, illustrations, images, interview, ' +
  'invitation, invoice, invoices, items, job, kitchen, label, labels, landing page, launch, layout, lawn, leaflet, ' +
  'lease, letter, letterhead, lights, list, listing, logo, logos, mailing, manual, map, materials, matter, meeting, ' +
  'menu, menus, minutes, mobile app, mock-up, model, name, newsletter, newsletters, numbers, offer, offers, office, ' +
  'offices, online shop, opening hours, order, orders, packaging, page, pages, papers, party, payment, photo, photos, ' +
  'photographs, pictures, plan, plans, plot, portal, poster, posters, prices, pricing, print run, product, products, ' +
  'profile, project, proof, proofs, proposal, quote, quotes, recording, redesign, relaunch, render, renders, report, ' +
  'reports, return, rights, rooms, samples, schedule, scheme, script, seo, server, session, shelves, shipment, shoot, ' +
  'shop, shoots, show, sign, signs, signage, site, sites, sketches, slides, slogan, social media, staff, stand, ' +
  'statement, stationery, store, story, system, table, tax, team, terms, text, texts, theme, tickets, tour, trailer, ' +
  'translation, translations, trip, uniforms, van, vans, videos, video, visit, visuals, web page, web site, website, ' +
  'websites, wedding, windows, work, workshop';
export const deeds =
  '(?:will |would |can |could |may |must |shall |should |has to |have to |is to |are to |is going to |now |then |also |' +
  'only |already |still |not )*(?:get|gets|receive|receives|pay|pays|keep|keeps|own|owns|approve|approves|approved|sign|' +
  'signs|signed|agree|agrees|agreed|need|needs|want|wants|wish|wishes|provide|provides|confirm|confirms|confirmed|choose|' +
  'chooses|decide|decides|reserve|reserves|accept|accepts|order|orders|ordered|save|saves|reach|reaches|benefit|benefits|' +
  'have it|have the|has the right|say yes|says yes|be charged|be billed|be invoiced|be given|be able|have signed|' +
  'has signed|have approved|has approved|have paid|has paid|have agreed|has agreed|be responsible|is responsible|' +
  'is shown|are shown|appear|appears|use|uses|expect|expects|aim|aims|hope|hopes|hire|hires|appoint|appoints|grant|' +
  'grants|retain|retains|undertake|undertakes|supply us|send us|sends us|give us|gives us|tell us|tells us|let us)';
