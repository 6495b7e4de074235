import type { Category } from './category'
import { isWritten } from './category'
import type { Facts } from './checkFile'
import { checkFile } from './checkFile'
import { countLines, countWords } from './countWords'
import type { EntryForm, PrivateForm } from './entryForm'
import { slotRules } from './entrySlots'
import type { Extra, StatementKind } from './formats'
import { EXTRA_NAMES, STATEMENT_NAMES } from './formats'

export type EntryFinding = { level: 'block' | 'warn'; field: string; message: string }

export type Checked = {
  category: Category
  form: EntryForm
  answers: PrivateForm
  /** The files of `form.works`, in order. */
  files: readonly Facts[]
  /** Text of a document that was handed in instead of typed. */
  documentText?: string
  statements: readonly { kind: StatementKind; version: string }[]
  isPhone: (value: string) => boolean
}

const block = (field: string, message: string): EntryFinding => ({ level: 'block', field, message })

/** Everything that stands between a form and its submission, in the order of the form. Pure. */
export function checkEntry(checked: Checked): EntryFinding[] {
  return [
    ...wordsOfHead(checked.form),
    ...wordsOfWork(checked),
    ...filesOfWork(checked),
    ...extras(checked),
    ...people(checked),
    ...declarations(checked),
  ]
}

function wordsOfHead({ title, digest }: EntryForm): EntryFinding[] {
  const findings: EntryFinding[] = []
  if (!title.trim()) findings.push(block('title', '请填写题名。'))
  if (countWords(title) > 30)
    findings.push(block('title', `题名 ${countWords(title)} 字，最多 30 字。`))
  if (!digest.trim()) findings.push(block('digest', '请填写作品简介。'))
  if (countWords(digest) > 200)
    findings.push(block('digest', `简介 ${countWords(digest)} 字，最多 200 字。`))
  return findings
}

/** Words of the work: typed, or of the document. */
export const workText = ({ form, documentText }: Pick<Checked, 'form' | 'documentText'>): string =>
  form.text.trim() || documentText || ''

function wordsOfWork(checked: Checked): EntryFinding[] {
  const { category, form } = checked
  const text = workText(checked)
  if (!isWritten(category) && category.format !== 'case') return caption(category, form)
  if (isWritten(category) && !text.trim()) return [block('text', '请写正文，或上传 DOCX 文档。')]
  const field = form.text.trim() ? 'text' : 'works'
  const words = countWords(text)
  const findings: EntryFinding[] = []
  if (text && category.maxWords && words > category.maxWords)
    findings.push(
      block(
        field,
        `正文 ${words} 字，超过 ${category.maxWords} 字的上限，请删去 ${words - category.maxWords} 字。`,
      ),
    )
  if (text && category.minWords && words < category.minWords)
    findings.push(
      block(
        field,
        `正文 ${words} 字，不足 ${category.minWords} 字，还差 ${category.minWords - words} 字。`,
      ),
    )
  const lines = countLines(text)
  if (category.maxLines && lines > category.maxLines)
    findings.push(block(field, `正文 ${lines} 行，最多 ${category.maxLines} 行。`))
  return [...findings, ...caption(category, form)]
}

function caption({ maxCaption }: Category, form: EntryForm): EntryFinding[] {
  const words = countWords(form.caption)
  return maxCaption && words > maxCaption
    ? [block('caption', `配文 ${words} 字，最多 ${maxCaption} 字。`)]
    : []
}

function filesOfWork({ category, files, form }: Checked): EntryFinding[] {
  const findings: EntryFinding[] = []
  const { minCount } = category
  const { maxFiles } = slotRules(category, 'works')
  const least = minCount ?? (isWritten(category) ? 0 : 1)
  if (files.length < least && !(isWritten(category) && form.text.trim()))
    findings.push(
      block(
        'works',
        files.length === 0
          ? '请上传作品文件。'
          : `已传 ${files.length} 个文件，至少要 ${least} 个。`,
      ),
    )
  if (files.length > maxFiles)
    findings.push(
      block('works', `已传 ${files.length} 个文件，最多 ${maxFiles} 个，请删去多余的。`),
    )
  for (const [index, file] of files.entries())
    for (const problem of checkFile(category, file))
      findings.push(
        block('works', `第 ${index + 1} 个文件${file.name ? `（${file.name}）` : ''}：${problem}`),
      )
  return findings
}

/** Extras that are words of the form; a cover, a score or subtitles come as files beside the work. */
const WORDED: Partial<Record<Extra, keyof EntryForm>> = {
  transcription: 'transcription',
  url: 'url',
  filing: 'filing',
  caption: 'caption',
  shotAt: 'shotAt',
}

function extras({ category, form }: Checked): EntryFinding[] {
  const missing = category.requires.flatMap((extra) => {
    const field = WORDED[extra]
    return field && !String(form[field] ?? '').trim()
      ? [block(field, `这个类别须填写${EXTRA_NAMES[extra].zh}。`)]
      : []
  })
  const needsProof = category.requires.filter((extra) => extra === 'score')
  if (needsProof.length > 0 && form.proofs.length === 0)
    missing.push(
      block(
        'proofs',
        `请把${needsProof.map((extra) => EXTRA_NAMES[extra].zh).join('、')}传到“证明材料”。`,
      ),
    )
  const addresses = (['url', 'firstUrl'] as const).filter((field) => form[field].trim())
  return [
    ...missing,
    ...addresses
      .filter((field) => !/^https:\/\/[^\s/]+\.[^\s]+$/.test(form[field].trim()))
      .map((field) => block(field, '网址要以 https:// 开头，请从浏览器地址栏完整复制。')),
  ]
}

function people({ form, answers, isPhone }: Checked): EntryFinding[] {
  const findings: EntryFinding[] = []
  const named = form.authors.filter(({ name }) => name.trim())
  if (named.length === 0) findings.push(block('authors', '请填写作者署名。'))
  if (named.length < form.authors.length && named.length > 0)
    findings.push(block('authors', '有一位作者没有署名，请填写或删去这一行。'))
  if (!answers.phone.trim()) findings.push(block('phone', '请填写联系电话，仅主办单位可见。'))
  else if (!isPhone(answers.phone)) findings.push(block('phone', '联系电话应是 11 位手机号。'))
  if (!form.union) findings.push(block('union', '请选择所属工会。'))
  if (form.nomination === 'unit' && !form.recommender)
    findings.push(block('recommender', '请选择推荐单位；没有单位推荐请选“个人自荐”。'))
  if (form.authors.some(({ age }) => age !== 'adult')) {
    if (!answers.guardianName.trim())
      findings.push(block('guardianName', '有未成年作者，请填写监护人姓名。'))
    if (form.proofs.length === 0)
      findings.push(block('proofs', '有未成年作者，请把监护人签字的同意书拍照传到“证明材料”。'))
  }
  return findings
}

/** Statements an entry needs: all of the call, the guardian's only where a child under 14 is among the authors. */
export const neededStatements = (
  statements: Checked['statements'],
  authors: EntryForm['authors'],
): readonly { kind: StatementKind; version: string }[] =>
  statements.filter(
    ({ kind }) => kind !== 'guardian' || authors.some(({ age }) => age === 'under14'),
  )

function declarations({ form, statements }: Checked): EntryFinding[] {
  const findings: EntryFinding[] = []
  if (!form.aiUsage) findings.push(block('aiUsage', '请声明是否使用了人工智能。'))
  if (['assisted', 'generated'].includes(form.aiUsage) && !form.aiNote.trim())
    findings.push(block('aiNote', '请说明哪些部分使用了人工智能。'))
  for (const { kind, version } of neededStatements(statements, form.authors)) {
    const ticked = form.ticks[kind]
    if (!ticked)
      findings.push(block(`ticks.${kind}`, `请阅读并勾选“${STATEMENT_NAMES[kind].zh}”。`))
    else if (ticked !== version)
      findings.push(
        block(`ticks.${kind}`, `“${STATEMENT_NAMES[kind].zh}”的文本更新了，请重新阅读并勾选。`),
      )
  }
  return findings
}
