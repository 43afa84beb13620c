import assert from 'node:assert/strict';

import { ProseDocument } from '../../server/src/text/document';
import { clientAsks } from '../../server/src/text/facts/questions';
import { isEnglish } from '../../server/src/text/language';
import { check } from '../support/check';

const letters: Readonly<Record<string, string>> = {
  Danish: 'Tak for jeres mail. Vi har set på det, og jeg sender et nyt udkast til dig i morgen. Det er ikke klart endnu, men vi er snart færdige med det.',
  Dutch: 'Bedankt voor het bericht. Ik heb een nieuw ontwerp gemaakt en stuur het morgen naar jullie. De tekst is nog niet klaar, maar de foto’s zijn er al.',
  French: 'Merci pour votre message. Nous avons préparé le devis et les plans, que vous trouverez dans le dossier. La livraison est prévue pour le 12 janvier.',
  German: 'vielen Dank für Ihre Nachricht. Wir haben das Angebot fertig und schicken es Ihnen mit der Post. Die Farben sind noch nicht sicher, und das ist schade.',
  Italian: 'grazie della sua richiesta. Il preventivo è nella cartella e i lavori sono previsti da lunedì. Una copia del contratto è per lei, anche la fattura.',
  Norwegian: 'Takk for meldingen. Vi har sett på det og jeg sender et nytt forslag i morgen. Det er ikke klart ennå, men vi er snart ferdige med det.',
  Polish: 'Dziękuję za wiadomość. Oferta jest w załączniku, a termin nie jest jeszcze pewny. Proszę się nie martwić, że to trwa. Prace są na ukończeniu.',
  Portuguese: 'Obrigado pela sua mensagem. O orçamento está na pasta e não inclui uma visita. Os prazos são para você e para a equipe, que se reúne em março.',
  Russian: 'Спасибо за письмо. Мы подготовили смету и отправим её завтра утром.',
  Spanish: 'gracias por su mensaje. El presupuesto está en la carpeta y los planos son para usted. La obra empieza el lunes, pero no se sabe la hora.',
  Swedish: 'Tack för ditt mejl. Jag har tittat på det och skickar ett nytt förslag i morgon. Det är inte klart än, men vi är snart färdiga med det som du bad om.',
};

describe('The language of a document', () => {
  for (const [language, text] of Object.entries(letters)) {
    it(`is not English in ${language}`, () => assert.equal(isEnglish(new ProseDocument(text)), false));
  }

  it('is English in doubt', () => {
    for (const text of [
      '',
      'Danke!',
      'Hi Ana,\n\nThe mural at La Casa de la Playa, Los Olivos, is done. Send the bill to El Rincón de la Sal, Calle de la Paz.',
      '| Item | € |\n| --- | ---: |\n| Soirée à la carte, menu du chef | 420 |\n| Crème de la crème, vin de pays | 90 |\n\nPrices include service.',
      '- van, two men\n- den: paint\n- set-up at 8, for 4 days\n- OS update\n- per head\n- do as on plan\n- no till',
      'Hi Lena,\n\nYour note in German is fine with us, and we have kept it.\n\nMit freundlichen Grüßen\nTom',
    ])
      assert.equal(isEnglish(new ProseDocument(text)), true, text);
  });

  it('goes by our own words and not by the client’s', () => {
    const quoted = `> ${letters['German']!}`;
    assert.equal(isEnglish(new ProseDocument(`Hi Jana,\n\nThank you for this. We will send the offer.\n\n${quoted}`)), true);
  });

  it('keeps the client’s questions out of a reply that cannot be read', () => {
    const asks = (reply: string) => clientAsks(new ProseDocument(`Hi Jana,\n\n${reply}\n\n> When do you come? Is Friday fine?`)).length;
    assert.deepEqual([asks('We come at noon.'), asks(letters['German']!)], [2, 0]);
  });

  it('leaves to other languages the rules that read names, numbers and marks', () => {
    const found = check(`To: Jana Weiß\nSubject: Angebot\n\nLiebe Jana,\n\n${letters['German']!} Soon {{Preis}} €.\n\nTom`, 'email');
    assert.deepEqual(found.map(({ rule }) => rule.id), ['placeholder']);
  });
});
