/** Small words that hardly any text of their language does without. Data only; sorted. */

/** None of them is a small word of another language below. */
export const englishFunctionWords = 'and are be can from have if it not our please that the this will with would you your';

/** None of them is an English word, or a name that stands often in English. */
export const foreignFunctionWords = {
  danish: 'af blev det du er et fra har ikke jeg med og som til vi vil',
  dutch: 'aan bij dat de een en het ik je jullie maar met naar niet ook op te uit voor wij zijn zoals',
  french: 'au aux avec ce ces cette dans de des du elle en est et il ils la le les leur mais ne nos nous ou pas pour que qui sur un une vos votre vous',
  german: 'als auf auch bei bis das dass dem der des ein eine einen einer er es für haben ich ihnen ihr ihre im ist kann mit nach nicht noch oder sich sie sind und von vom werden wir zu zum zur',
  italian: 'alla anche che da del della delle di gli ha il la le nel nella più sono una un',
  norwegian: 'av det du er et fra har ikke jeg med og på som til vi vil',
  polish: 'aby ale dla jak jest lub na nie oraz przez przy się są w z za że',
  portuguese: 'ao aos da das de dos em está mais nas não ou para pela pelo por que se um uma você',
  spanish: 'como de del el ella en es esta este la las los más para pero por que se su sus un una usted y',
  swedish: 'att av det du ett för från har inte jag kan med och om på som vi är',
} as const satisfies Readonly<Record<string, string>>;
