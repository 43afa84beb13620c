/** Deeds of those who make and mend things, in the past, by which a letter tells that a job is under way. Data only, sorted. */
export const madeWords =
  'added, assembled, baked, bound, built, changed, cleaned, corrected, cropped, cut, cut out, delivered, developed, dug, dyed, ' +
  'edited, engraved, fenced, filmed, finished, fitted, fixed, framed, glazed, glued, grouted, hemmed, hung, iced, installed, laid, ' +
  'lettered, made, mended, mixed, mounted, moved, oiled, packed, painted, patched, planed, planted, plastered, polished, posted, ' +
  'printed, published, put up, rebuilt, recorded, removed, renewed, repaired, replaced, rewired, rewritten, rewrote, sanded, sealed, ' +
  'set up, sewed, sewn, shipped, shot, stitched, stripped, swapped, tiled, took down, took out, translated, trimmed, tuned, ' +
  'typeset, updated, uploaded, varnished, welded, wired, woven, wrote';
