'use client'
import { useConfig } from '@payloadcms/ui'
import { ROLE_LABELS } from '@/access/permissions'
import type { DeskWork } from '@/appeals/workForDesk'
import { beijingDay } from '@/beijing'
import { StateChip } from '../look/Chip'
import { ITEM_STATES, lookOf } from '../look/states'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import { WORK_WORDS } from './stepsFor'

type Props = { work: DeskWork; mayHandle: boolean }

/** The work of a claim: where it stands, by which right its files are shown, and whom to ask for what one may not do. */
export function ClaimedWork({ work, mayHandle }: Props) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const at = (kind: string, id: string) => `${config.routes.admin}/collections/${kind}/${id}`
  const others = mayHandle ? work.steps.filter(({ may }) => !may) : []
  return (
    <section aria-labelledby="claimed-work" className="gm-appeals__work" data-work={work.state}>
      <h3 id="claimed-work">{word('work')}</h3>
      <p className="gm-row">
        <a className="gm-link" href={at(work.kind, work.id)}>
          {word('workOpen', { title: work.title })}
        </a>
        <StateChip language={language} look={lookOf(ITEM_STATES, work.state)} />
        {work.recalls && <span className="gm-quiet">{word('workRecalls', work.recalls)}</span>}
      </p>
      {work.scope.length > 0 && (
        <p className="gm-quiet">
          {word('workScope', {
            list: work.scope.map((one) => word(`workScope_${one}` as WordKey)).join('、'),
          })}
        </p>
      )}
      <h4>{word('workFiles')}</h4>
      {work.files.length === 0 && <p className="gm-quiet">{word('workFilesNone')}</p>}
      <ul className="gm-plain">
        {work.files.map(({ id, name, licence, licenceNo, until, proof }) => (
          <li key={id}>
            <a className="gm-link" href={at('media', id)}>
              {name}
            </a>
            <span className="gm-quiet">
              {[
                word(`workLicence_${licence}` as WordKey),
                licenceNo,
                until && word('workUntil', { day: beijingDay(new Date(until)) }),
                !proof && word('workNoProof'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {proof && (
              <a className="gm-link" href={at('media', proof)}>
                {word('workProof')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {others.map(({ type, roles }) => (
        <p className="gm-quiet" key={type}>
          {word('workAskOthers', {
            step: word(WORK_WORDS[type]),
            roles: roles.map((role) => ROLE_LABELS[role][language]).join('、'),
          })}
        </p>
      ))}
    </section>
  )
}
