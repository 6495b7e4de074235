'use client'
import { useWords } from '../words/useWords'
import { FanoutList } from './FanoutList'
import { useFanouts } from './useFanouts'

/** In the review panel: the newest recall and correction of the item; nothing where there was none. */
export function FanoutPart(item: { kind: string; id: number | string; changedAt: string }) {
  const { word } = useWords()
  const fanouts = useFanouts(item)
  if (!fanouts) return null
  const { kind, id } = item
  return (
    <>
      {fanouts.recall && (
        <FanoutList fanout={fanouts.recall} id={id} kind={kind} title={word('fanoutRecall')} />
      )}
      {fanouts.correction && (
        <FanoutList
          fanout={fanouts.correction}
          id={id}
          kind={kind}
          title={word('fanoutCorrection')}
        />
      )}
    </>
  )
}
