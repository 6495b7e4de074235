'use client'
import { useWords } from '../words/useWords'
import { FanoutList } from './FanoutList'
import { useFanouts } from './useFanouts'

/** After the order: what becomes of it on every account, as it happens. */
export function RecallDone({ kind, id }: { kind: string; id: number | string }) {
  const { word } = useWords()
  const fanouts = useFanouts({ kind, id })
  if (!fanouts?.recall) return <p className="gm-quiet">{word('sending')}</p>
  return <FanoutList fanout={fanouts.recall} id={id} kind={kind} title={word('fanoutRecall')} />
}
