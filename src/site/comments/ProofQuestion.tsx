'use client'

import type { ProofState } from './useProof'

/** A sum in words, which can be read out, for whoever has no way to prove it by machine. */
export const ProofQuestion = ({ proof, id }: { proof: ProofState; id: string }) =>
  proof.question ? (
    <p className="comment-question">
      <label htmlFor={id}>{proof.question.text}</label>
      <input
        id={id}
        autoComplete="off"
        inputMode="numeric"
        maxLength={4}
        onChange={({ target }) => proof.setAnswer(target.value)}
        required
        value={proof.answer}
      />
      <button type="button" className="plain" onClick={() => readOut(proof.question?.text ?? '')}>
        读题
      </button>
      <button type="button" className="plain" onClick={() => void proof.ask()}>
        换一题
      </button>
    </p>
  ) : null

/** The browser's own voice; nothing is fetched. */
function readOut(text: string) {
  const { speechSynthesis, SpeechSynthesisUtterance } = window
  if (!speechSynthesis) return
  const spoken = new SpeechSynthesisUtterance(text)
  spoken.lang = 'zh-CN'
  spoken.rate = 0.8
  speechSynthesis.cancel()
  speechSynthesis.speak(spoken)
}
