/** Words around a wish that is refused. Data only, sorted: patterns for text in small letters. */
import { lines } from './lines';

/** What a sentence begins with that names first what it is about. */
export const topicLeads = lines(`
  about
  as for
  as regards
  as to
  concerning
  in answer to
  in reply to
  on the (?:matter|question|subject|topic) of
  re
  regarding
  to (?:the|your) (?:first|second|third|fourth|last|next|other|final)(?: (?:point|question|request|one))?,?
  when it comes to
  with (?:regard|respect) to
`);

/** “We don’t …” with one of these, beside a wish, says no. */
export const weakServices = lines(`
  accept
  agree
  allow
  arrange
  bend
  budge
  carry
  come out
  copy
  cover
  cut
  deliver
  discount
  do
  drop
  exchange
  extend
  fit
  give
  go
  grant
  haggle
  hand
  have (?:any|it|one|that|them|this)
  hire
  hold
  install
  issue
  keep
  lend
  let
  make
  match
  negotiate
  offer
  pay
  photograph
  print
  provide
  publish
  put
  record
  refund
  release
  rent
  reserve
  run
  sell
  send
  share
  ship
  sign
  sponsor
  stay open
  store
  supply
  swap
  take
  touch
  transfer
  travel
  waive
`);
