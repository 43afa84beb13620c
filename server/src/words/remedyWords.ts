/** Words of putting things right. Data only. */
import { lines } from './lines';

/** “We will …” or “we …” with one of these puts nothing right. */
export const idleVerbs = lines(`
  aim
  always
  apologise
  apologize
  appreciate
  be happy
  be sorry
  believe
  certainly
  continue to strive
  do everything
  do my best
  do our best
  do our utmost
  feel
  hope
  know
  look forward
  never
  not
  realise
  realize
  regret
  see
  strive
  take this seriously
  take this very seriously
  take your
  try
  understand
  value
  very much
  want
  wish
  would
`);

/** What we did wrong, not what we did about it. */
export const wrongDeeds = lines(`
  been
  broken
  caused
  charged
  confused
  delayed
  deleted
  disappointed
  failed
  forgotten
  had
  kept you
  left
  let
  lost
  made
  messed
  misread
  missed
  mixed
  overcharged
  overlooked
  put you
  run out
  sent the wrong
  sent you the wrong
  taken so
  used the wrong
`);

/** What puts things right, in the past and after “is”. */
export const deedsDone = lines(`
  added
  adjusted
  altered
  amended
  annulled
  asked
  attended to
  back
  balanced
  bandaged
  barred
  blocked
  booked
  boosted
  brought back
  brought forward
  brought in
  brought over
  called
  cancelled
  caught
  changed
  changed back
  checked
  cleaned
  cleared
  cleared up
  closed
  collected
  compensated
  completed
  correct
  corrected
  countermanded
  credited
  cured
  dealt with
  debugged
  deducted
  deep-cleaned
  delivered again
  discounted
  dispatched
  done
  doubled
  drained
  dried
  emptied
  ended
  exchanged
  extended
  fenced
  finished
  fitted
  fixed
  flown in
  forgiven
  found
  freed
  given back
  glued
  handed over
  handled
  happening
  healed
  hired
  in place
  installed
  ironed out
  issued
  laid again
  levelled
  lifted
  lined up
  live
  made good
  made safe
  made up
  mended
  mopped up
  moved
  neutralised
  offered
  offset
  online
  opened again
  ordered
  overhauled
  paid
  paid back
  paid in full
  painted again
  painted over
  patched
  patched up
  picked up
  plugged
  polished
  posted again
  primed
  printed again
  put back
  put back on
  put in
  put on hold
  put right
  put up
  reactivated
  readmitted
  reallocated
  rearranged
  reassigned
  rebooked
  rebuilt
  recalculated
  recalled
  rechecked
  reconnected
  recounted
  recovered
  rectified
  redelivered
  redirected
  redone
  redrafted
  redrawn
  refilled
  refitted
  reformatted
  refunded
  reglued
  rehung
  reimbursed
  reindexed
  reinforced
  reinstalled
  reinstated
  reissued
  rejoined
  relabelled
  relaid
  relaunched
  remade
  remedied
  removed
  renewed
  reopened
  reordered
  repainted
  repaired
  replaced
  replanted
  replumbed
  reposted
  reprinted
  reprogrammed
  rerecorded
  rerouted
  rerun
  rescheduled
  resealed
  reseeded
  resent
  reserved
  reset
  reshot
  resized
  resoled
  resolved
  restarted
  restored
  resubmitted
  resumed
  retaken
  retrained
  retrieved
  retuned
  returned
  retyped
  reuploaded
  reversed
  revised
  rewired
  reworded
  rewritten
  righted
  rolled back
  running again
  sanded
  saved
  scrapped
  scrubbed
  sealed
  secured
  seen to
  sent again
  sent back
  sent off
  sent on
  sent out again
  set right
  set up
  settled
  shut off
  smoothed
  solved
  sorted
  spelt right
  stabilised
  stopped
  straightened
  stripped out
  swapped
  swapped over
  swept
  switched
  taken back
  taken care of
  taken down
  taken off
  taken out
  tested
  tidied
  tightened
  topped up
  towed
  traced
  tracked down
  transferred
  tuned
  turned back on
  turned off
  unblocked
  under way
  underway
  undone
  unlocked
  up again
  updated
  upgraded
  waived
  washed
  wiped clean
  withdrawn
  working again
  wrapped up
  written off
`);

/** The same as we tell it in the present or of the future: “we take £60 off”. */
export const deedsToDo = lines(`
  add
  address
  adjust
  amend
  arrange
  attend to
  bake
  book
  bring
  bring forward
  build
  buy
  call
  cancel
  carry out
  change
  check
  clean
  clear
  coat
  collect
  complete
  convert
  correct
  cover
  credit
  cut
  deal with
  decorate
  deduct
  deep-clean
  deliver
  double
  drain
  draw
  drive
  dry
  edit
  email
  empty
  engrave
  enter
  exchange
  extend
  fill
  film
  finish
  fit
  fix
  fly
  forward
  give
  go through
  hand over
  hang
  have it
  have them
  hold
  host
  install
  iron
  knock
  launder
  lay
  lend
  lift
  look after
  make
  mend
  mount
  move
  mow
  offer
  order
  overhaul
  paint
  patch
  pay
  pick up
  plant
  plaster
  plug
  polish
  post
  prepare
  print
  pull out
  pump
  put
  re-do
  read
  reassign
  rebook
  rebuild
  recall
  recount
  rectify
  recut
  redeliver
  redesign
  redo
  redraw
  refit
  refund
  reglue
  rehang
  rehire
  reimburse
  reinstall
  reissue
  relabel
  relaunch
  remake
  remove
  renew
  reopen
  reorder
  repaint
  repair
  replace
  replant
  repost
  reprint
  rerun
  reschedule
  reseal
  resend
  reserve
  reset
  reshoot
  resolve
  respray
  restore
  return
  reupload
  reverse
  review
  revise
  rewire
  rewrite
  rinse
  roll back
  sand
  scan
  scrap
  scrub
  seal
  see to
  send
  set up
  ship
  shoot
  sort
  sort out
  start
  stop
  supply
  swap
  switch
  take
  test
  tidy
  top up
  touch up
  train
  transfer
  translate
  treat
  turn
  undo
  unlock
  update
  upgrade
  upload
  vacuum
  waive
  wash
  wire
  withdraw
  work
  wrap
  write to
`);
