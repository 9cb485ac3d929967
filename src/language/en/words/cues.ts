// English words that tell that something is said of slots.
import { wordSet } from '../../neutral/words.ts';
import type { CueWords } from '../../words.ts';

export const cues: CueWords = {
  cues: wordSet(`work works working okay fine free good great can cannot could may might maybe prefer preferred prefers possible possibly available availability suit suits happy option options slot slots if unless would should rather better best
  easier safer trickier simpler handier nicer worse doubtful unlikely iffy shaky questionable uncertain unsure depends depend depending perhaps yes sure try manage make do doable feasible ideal perfect instead alternative alternatively offer propose suggest how about what unavailable busy away not no never only either neither none any all both works flexible clear open
  clash clashes conflict conflicts difficult impossible tricky out off miss attend join meet come skip avoid unless except but tentative tentatively choose pick vote want like love tight awkward ready need want must less`),
  plainCues: wordSet(
    'if about how what not no never yes like love want need must unless less do open except make come sure',
  ),
  predicates: wordSet(
    'is are was were will would can could do does did has have had may might should must shall seems looks sounds goes falls works suits fits please too also either both',
  ),
  requesting: wordSet('please could can would'),
};
