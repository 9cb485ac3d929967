// "Best regards," in many languages: what stands right above a signature. Closings themselves stay: they say nothing that
// could be misread, and an answer may follow them.
import { phrasesIn } from './words.ts';

const closings = phrasesIn({
  en: `thanks | thank you | many thanks | thx | cheers | regards | best | best regards | kind regards | warm regards
    | with regards | best wishes | all the best | sincerely | yours | yours sincerely | yours truly | br | rgds
    | take care`,
  de: `gruß | grüße | grüsse | viele grüße | liebe grüße | beste grüße | schöne grüße | herzliche grüße
    | freundliche grüße | freundliche grüsse | mit freundlichen grüßen | mit freundlichen grüssen
    | mit besten grüßen | mfg | lg | vg | danke | vielen dank`,
  fr: `cordialement | bien cordialement | merci | merci beaucoup | bien à vous | salutations | sincères salutations
    | cdlt | amicalement | bonne journée`,
  'es, ca': `saludos | un saludo | saludos cordiales | gracias | muchas gracias | atentamente | atte | salutacions
    | gràcies`,
  'it, pt': `cordiali saluti | distinti saluti | saluti | grazie | un saluto | atenciosamente | cumprimentos
    | com os melhores cumprimentos | obrigado | obrigada | abraço | abraços | att`,
  nl: `met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | groet | groeten | mvg | bedankt
    | dank`,
  'sv, da, no': `mvh | med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | hälsningar | tack
    | med venlig hilsen | venlig hilsen | hilsen | tak | med vennlig hilsen | vennlig hilsen | takk | vh | kh`,
  'fi, et, lv, lt': `terveisin | ystävällisin terveisin | kiitos | lugupidamisega | parimate soovidega | ar cieņu
    | pagarbiai`,
  'pl, cs, sk, hu, ro': `pozdrawiam | z poważaniem | dziękuję | s pozdravem | děkuji | s přáním hezkého dne
    | s pozdravom | ďakujem | üdvözlettel | üdv | köszönöm | cu stimă | cu stima | mulțumesc | o zi bună`,
  'hr, sl, sr, bg': `srdačan pozdrav | lijep pozdrav | pozdrav | hvala | lep pozdrav | s spoštovanjem | с поштовањем
    | поздрав | поздрави | с уважение | благодаря`,
  'ru, uk, el, tr': `с уважением | спасибо | всего доброго | з повагою | дякую | με εκτίμηση | ευχαριστώ | φιλικά
    | saygılarımla | saygılar | teşekkürler | iyi çalışmalar`,
  'he, ar, fa, ja, zh, ko, vi, th, id, hi': `בברכה | תודה | مع تحياتي | تحياتي | شكرا | با احترام | سپاس
    | よろしくお願いします | よろしくお願いいたします | 以上 | 此致 | 谢谢 | 謝謝 | 祝好 | 감사합니다 | trân trọng | cảm ơn | ขอบคุณ | hormat kami
    | salam | terima kasih | सादर | धन्यवाद`,
});

const known = new Set(closings);

export const isClosing = (text: string): boolean =>
  text.length < 50 && known.has(text.toLowerCase().replace(/^[-–—*\s]+|[\s,.!;:*–—-]+$/g, ''));
