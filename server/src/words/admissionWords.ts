/** What owns up to a fault of ours with no word of sorry. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

export const admissions = lines(`
  (?:a|an|the|this|that) (?:[a-z]+ ){0,3}(?:blunder|error|failing|failure|fault|lapse|mistake|oversight|slip) (?:at|of|on) (?:my|our) (?:end|part|side|own)
  (?:blame|error|fault|leak|lapse|mistake|oversight|slip) (?:is|was) (?:all |entirely |mine alone|wholly )?(?:mine|my own|on (?:me|us)|ours|our own)
  (?:down to|entirely on|wholly on) (?:me|us)
  (?:it|that|this)'s (?:all |entirely |plainly |purely |wholly )?(?:(?:my|our)(?: own)? (?:blunder|doing|error|failing|failure|fault|lapse|mistake|oversight|slip)|on (?:me|us))
  (?:it|that|this|which) (?:is|was|'s) (?:all |entirely |plainly |purely |wholly )?(?:(?:my|our)(?: own)? (?:blunder|doing|error|failing|failure|fault|lapse|mistake|oversight|slip)|on (?:me|us))
  (?:i|we) (?:alone )?(?:are|am|is) (?:entirely |fully |wholly )?(?:at fault|responsible|to blame) for (?:it|that|this)
  (?:i|we) (?:own|take) (?:(?:all|full|the|the full) )?(?:blame|it|responsibility|this|that)
  (?:i|we) (?:should|ought to) have (?:caught|checked|noticed|seen|spotted|told you)
  owning (?:this|up)
`);
