/** Who acts in a clause that states a fact. */
import type { FactClause } from './factClause';

/** By the pronouns of the clause, in lower case; “ask” when something is asked of the client. */
export function actorOf(clause: string): FactClause['actor'] {
  if (/\b(?:please|could you|can you|would you|will you|let (?:me|us) have|(?:we|i)(?:'d| would)?(?: like to)? (?:need|want|expect)|kindly)\b/.test(clause))
    return 'ask';
  if (/\b(?:we|i)\b/.test(clause)) return 'we';
  return /(?:^|[,;:] ?|\b(?:and|that|when|if|before|once|so|after|as|then) )(?:you|you'll|you'd) /.test(clause) ? 'you' : undefined;
}
