'use client'
import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'
import type { ReviewAnswer, Run, StageRun } from './reviewShape'
import { StageList } from './StageList'

/** A review sheet on its own page: its stages and signatures, the printed form, and the item. */
export function RunRecord() {
  const [fields] = useAllFormFields()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const value = <Value,>(name: string) => fields[name]?.value as Value
  const stages = value<StageRun[] | null>('stages') ?? []
  const run = {
    id,
    state: value('state'),
    stage: value('stage'),
    emergency: value('emergency'),
    stages,
    decisions: value<Run['decisions'] | null>('decisions') ?? [],
  } as Run
  const { admin } = config.routes
  return (
    <div className="field-type gm-section">
      <h3>{word('stages')}</h3>
      <StageList answer={{ run, stages } as unknown as ReviewAnswer} />
      <p className="gm-row">
        <a
          className="gm-link"
          href={`${admin}/collections/${value<string>('kind')}/${value<string>('item')}`}
        >
          <Icon name="pencil" /> {word('openItem')}
        </a>
        <a className="gm-link" href={`${admin}/review-form/${id}`} rel="noreferrer" target="_blank">
          <Icon name="printer" /> {word('printForm')}
        </a>
      </p>
    </div>
  )
}
