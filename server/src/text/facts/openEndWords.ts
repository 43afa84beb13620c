/** Words by which work is offered without a number or an end. Data only, sorted; alternatives of patterns over small letters. */

/** “Unlimited” and its like, before what has no limit. */
export const boundless = ['all-you-can-\\w+', 'boundless', 'endless', 'infinite', 'limitless', 'never-ending', 'non-?stop', 'open-ended', 'uncapped', 'unending', 'unlimited', 'unmetered', 'unrestricted'];

/** What one may do with as much as one likes. */
export const liking = ['care for', 'choose', 'desire', 'fancy', 'feel like', 'like', 'need', 'please', 'require', 'see fit', 'think fit', 'want', 'wish'];

/** States of a client at which work without end would end. */
export const satisfied = ['approve', 'at ease', 'confident', 'content', 'delighted', 'fully settled', 'happy', 'in love with it', 'like it', 'like what you see', 'love it', 'love what you see', 'pleased', 'satisfied', 'sure'];

/** Names of a change to what was delivered; in the plural. */
export const changes = ['adaptations', 'adjustments', 'alterations', 'amendments', 'amends', 'changes', 'corrections', 'edits', 'fixes', 'improvements', 'modifications', 'optimi[sz]ations', 'refinements', 'repairs', 'tweaks', 'updates'];

/** Those of them that are work of ours even without a word beside them. */
export const reworks = ['alterations', 'amendments', 'amends', 'corrections', 'iterations', 'redrafts', 're-?edits', 'refinements', 're-?shoots', 'retakes', 'retouches', 'revisions', 'rewrites', 're-?works?', 'touch-?ups', 'tweaks'];

/** Words that make a change small without saying how many there may be. */
export const smallness = ['cosmetic', 'easy', 'last-minute', 'light', 'little', 'minor', 'modest', 'occasional', 'simple', 'slight', 'small', 'smaller', 'tiny', 'usual'];

/** Numbers that are none. */
export const vagueNumbers = ['a couple of', 'a few', 'a number of', 'all', 'any', 'as many', 'frequent', 'many', 'multiple', 'numerous', 'occasional', 'reasonable', 'repeated', 'several', 'some', 'various'];

/** Names of help. */
export const help = ['advice', 'aftercare', 'after-care', 'assistance', 'care', 'coaching', 'consultancy', 'consultation', 'consultations', 'consulting', 'guidance', 'help', 'hand-holding', 'maintenance', 'monitoring', 'servicing', 'troubleshooting', 'upkeep'];

/** Words that make help go on. */
export const ongoing = ['all-round', 'around-the-clock', 'constant', 'continual', 'continued', 'continuing', 'continuous', 'day-to-day', 'follow-up', 'full', 'further', 'general', 'lifelong', 'lifetime', 'long-term', 'on-?going', 'permanent', 'post-launch', 'post-project', 'regular', 'round-the-clock', 'subsequent'];

/** What comes besides the things named. */
export const others = ['activities', 'areas', 'bits', 'duties', 'expenses', 'extras', 'fittings', 'goodies', 'items', 'jobs', 'matters', 'materials', 'parts', 'places', 'services', 'small parts', 'spaces', 'stuff', 'tasks', 'things', 'works?'];
