import type { AdminViewServerProps } from 'payload'
import { demandSignIn } from '../look/demandSignIn'
import { languageOf, wordsIn } from '../words/wordsIn'
import { FormSheet } from './FormSheet'
import { PrintButton } from './PrintButton'
import { readForm } from './readForm'

/** `/admin/review-form/<run>`: 信息发布审批表 on one sheet of A4, without the panel around it. */
export async function FormView({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const segments = params?.segments
  const id = Array.isArray(segments) ? (segments[1] ?? '') : ''
  demandSignIn(req, `/review-form/${id}`)
  const word = wordsIn(req.i18n.language)
  const form = id ? await readForm(req, id) : undefined
  if (!form) {
    return (
      <main className="gm-sheet-page">
        <p>{word('formMissing')}</p>
        <a href={admin}>{word('desk')}</a>
      </main>
    )
  }
  return (
    <main className="gm-sheet-page">
      <nav className="gm-sheet-bar">
        <a className="gm-link" href={`${admin}/collections/${form.row.kind}/${form.row.item}`}>
          {word('formBack')}
        </a>
        <PrintButton label={word('formPrint')} />
      </nav>
      <FormSheet
        form={form}
        language={languageOf(req.i18n.language)}
        printedAt={Date.now()}
        word={word}
      />
    </main>
  )
}
