/** Names of things that people say without saying what they are: “I use Firefox” names a browser. Data only, each list sorted; alternatives of patterns for text in small letters. */
import { lines } from './lines';

/** Programs to look at pages with. */
export const browsers = lines(`
  brave
  chrome
  chromium
  duckduckgo
  edge
  firefox
  internet explorer
  opera
  safari
  samsung internet
  vivaldi
`);

/** What computers and phones run on. */
export const systems = lines(`
  android(?: \\d+)?
  chrome ?os
  ios(?: \\d+)?
  linux
  mac ?os(?: [a-z]+)?
  os ?x
  ubuntu
  win ?\\d+
  windows(?: \\d+| xp| vista| server)
`);

/** What people hold in their hands or on their knees. */
export const devices = lines(`
  chromebook
  desktop
  fairphone
  galaxy
  i ?mac
  i ?pad
  i ?phone
  laptop
  mac
  macbook
  pc
  pixel
  samsung
  surface
  tablet
`);
