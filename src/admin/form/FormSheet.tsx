import { accountOf } from '../board/boardRow'
import { kindName } from '../look/kindName'
import { DELIVERY_STATES, ITEM_STATES, nameOf, RISKS } from '../look/states'
import { exactTime } from '../look/timeWords'
import { titleOfDecision, wordForSkipped } from '../review/readDecision'
import type { Language, Words } from '../words/wordsIn'
import { signaturesOf } from './readForm'
import type { ApprovalForm } from './readForm'
import { TYPES } from './types'

type Props = { form: ApprovalForm; word: Words; language: Language; printedAt: number }

/** The sheet itself: the table inspectors ask for. */
export function FormSheet({ form, word, language, printedAt }: Props) {
  const { row, run } = form
  return (
    <article className="gm-sheet">
      <header>
        <h1>{word('formTitle')}</h1>
        <p className="gm-sheet__number">
          {word('formNumber')} {run.submittedAt.slice(0, 10).replaceAll('-', '')}-
          {run.revision.slice(0, 8)}
        </p>
      </header>
      <table>
        <colgroup>
          {[13, 27, 12, 20, 14, 14].map((percent, column) => (
            <col key={column} style={{ width: `${percent}%` }} />
          ))}
        </colgroup>
        <tbody>
          <tr>
            <th scope="row">{word('formItem')}</th>
            <td colSpan={5}>
              <strong>{row.title}</strong>
            </td>
          </tr>
          <tr>
            <th scope="row">{word('formOrganization')}</th>
            <td colSpan={2}>{form.organization}</td>
            <th scope="row">{word('formSubmitter')}</th>
            <td colSpan={2}>
              {form.submitter} {exactTime(run.submittedAt)}
            </td>
          </tr>
          <tr>
            <th scope="row">{word('formKind')}</th>
            <td colSpan={2}>{whatIs(form, language)}</td>
            <th scope="row">{word('formRisk')}</th>
            <td colSpan={2}>
              {nameOf(RISKS, run.risk, language)}
              {run.emergency && <strong>　{word('formEmergencyMark')}</strong>}
            </td>
          </tr>
          <tr className="gm-sheet__heads">
            <th scope="col">{word('formStage')}</th>
            <th scope="col">{word('formChecked')}</th>
            <th colSpan={2} scope="col">
              {word('formOpinion')}
            </th>
            <th scope="col">{word('formSignature')}</th>
            <th scope="col">{word('formWhen')}</th>
          </tr>
          {run.stages.map((stage) => (
            <StageRows form={form} key={stage.key} stage={stage} word={word} />
          ))}
          <tr>
            <th scope="row">{word('formState')}</th>
            <td colSpan={2}>
              <strong>{nameOf(ITEM_STATES, run.state, language)}</strong>{' '}
              {run.approvedAt && exactTime(run.approvedAt)}
            </td>
            <th scope="row">{word('formPublishAt')}</th>
            <td colSpan={2}>{run.publishAt ? exactTime(run.publishAt) : word('formAtOnce')}</td>
          </tr>
          <tr>
            <th scope="row">{word('formChannels')}</th>
            <td colSpan={5}>{form.channels.join('、') || '—'}</td>
          </tr>
          <tr>
            <th scope="row">{word('formDeliveries')}</th>
            <td colSpan={5}>
              {form.deliveries.length === 0 && '—'}
              <ul>
                {form.deliveries.map((delivery) => (
                  <li key={delivery.id}>
                    {accountOf(delivery)?.name} ·{' '}
                    {nameOf(DELIVERY_STATES, delivery.state, language)}{' '}
                    {delivery.finishedAt && exactTime(delivery.finishedAt)} {delivery.url}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row">{word('formRevision')}</th>
            <td colSpan={5}>
              <code>{run.revision}</code>
            </td>
          </tr>
        </tbody>
      </table>
      <footer>
        <span>{word('formNote')}</span>
        <span>{word('formPrintedAt', { when: exactTime(printedAt) })}</span>
      </footer>
    </article>
  )
}

/** News by its section, anything else by its kind: types of the others are codes of their own. */
const whatIs = ({ row, type }: ApprovalForm, language: Language): string =>
  (row.kind === 'news' ? TYPES[type]?.[language] : kindName(row.kind, language)) ?? type

type StageProps = { form: ApprovalForm; stage: ApprovalForm['run']['stages'][number]; word: Words }

const StageRows = ({ form: { run }, stage, word }: StageProps) => {
  const signatures = signaturesOf(run, stage.key)
  if (signatures.length === 0) {
    return (
      <tr>
        <th scope="row">{stage.title}</th>
        <td colSpan={5}>
          {word(stage.state === 'skipped' ? wordForSkipped(run.stages, stage.key) : 'formNotYet')}
        </td>
      </tr>
    )
  }
  return signatures.map((signature, index) => (
    <tr key={`${signature.at}-${index}`}>
      <th scope="row">{stage.title}</th>
      <td>{(signature.checklist ?? (signature.attestsAll ? stage.checklist : [])).join('；')}</td>
      <td colSpan={2}>
        {titleOfDecision({ ...signature, stageTitle: '' }, word)}
        {signature.opinion && `：${signature.opinion}`}
        <code className="gm-sheet__hash"> {signature.revision.slice(0, 8)}</code>
      </td>
      <td className="gm-sheet__name">
        {signature.by.name}
        {signature.by.for && <span>（{word('signedFor', { name: signature.by.for.name })}）</span>}
      </td>
      <td>{exactTime(signature.at)}</td>
    </tr>
  ))
}
