'use client'

import { countLines, countWords } from '@/campaign/countWords'
import type { Category } from '@/campaign/category'
import { Field } from './Field'
import type { PartProps } from './parts'
import { TextField } from './TextField'

/** Title, a few words about it, and the words of the work itself where it has any. */
export function WorkPart({ form, change, errorOf, category }: PartProps & { category: Category }) {
  const writes = category.format === 'text' || category.format === 'case'
  const wants = (extra: Category['requires'][number]) => category.requires.includes(extra)
  const set = (name: keyof typeof form) => (value: string) => change({ [name]: value })
  return (
    <section aria-labelledby="work">
      <h2 id="work">作品</h2>
      <TextField
        id="title"
        label="题名"
        required
        value={form.title}
        error={errorOf('title')}
        onChange={set('title')}
        hint={`${countWords(form.title)} / 30 字`}
      />
      <TextField
        id="digest"
        label="作品简介"
        required
        rows={3}
        value={form.digest}
        error={errorOf('digest')}
        onChange={set('digest')}
        hint={`${countWords(form.digest)} / 200 字`}
      />
      {writes && (
        <TextField
          id="text"
          label="正文"
          rows={14}
          value={form.text}
          error={errorOf('text')}
          onChange={set('text')}
          hint={`${category.maxLines ? `${countLines(form.text)} 行` : `${countWords(form.text)} 字`}；也可以不写在这里，下面上传 DOCX。`}
        />
      )}
      {(category.maxCaption || wants('caption')) && (
        <TextField
          id="caption"
          label="配文"
          rows={3}
          required={wants('caption')}
          value={form.caption}
          error={errorOf('caption')}
          onChange={set('caption')}
          hint={`${countWords(form.caption)} / ${category.maxCaption ?? 200} 字`}
        />
      )}
      {wants('transcription') && (
        <TextField
          id="transcription"
          label="释文"
          rows={4}
          required
          value={form.transcription}
          error={errorOf('transcription')}
          onChange={set('transcription')}
          hint="逐字写出作品内容；草书、篆书必填，其他书体和绘画可写“无”。"
        />
      )}
      {(category.format === 'h5' || wants('url')) && (
        <>
          <TextField
            id="url"
            label="作品网址"
            type="url"
            required={wants('url')}
            value={form.url}
            error={errorOf('url')}
            onChange={set('url')}
            hint="以 https:// 开头"
          />
          <TextField
            id="filing"
            label="网站备案号"
            required={wants('filing')}
            value={form.filing}
            error={errorOf('filing')}
            onChange={set('filing')}
          />
        </>
      )}
      {wants('shotAt') && (
        <TextField
          id="shotAt"
          label="拍摄时间、地点"
          required
          value={form.shotAt}
          error={errorOf('shotAt')}
          onChange={set('shotAt')}
        />
      )}
      <details className="further" open={Boolean(form.firstUrl || form.firstAt)}>
        <summary>已在别处发表过（选填）</summary>
        <TextField
          id="firstUrl"
          label="首发链接"
          type="url"
          value={form.firstUrl}
          error={errorOf('firstUrl')}
          onChange={set('firstUrl')}
        />
        <TextField id="firstAt" label="首发时间" value={form.firstAt} onChange={set('firstAt')} />
      </details>
      <Field id="aiUsage" label="是否使用人工智能" required error={errorOf('aiUsage')}>
        {(aria) => (
          <select
            {...aria}
            value={form.aiUsage}
            onChange={(event) => change({ aiUsage: event.target.value as typeof form.aiUsage })}
          >
            <option value="">请选择</option>
            <option value="none">没有使用</option>
            <option value="assisted">部分使用（辅助）</option>
            <option value="generated">主要由人工智能生成</option>
          </select>
        )}
      </Field>
      {form.aiUsage !== '' && form.aiUsage !== 'none' && (
        <TextField
          id="aiNote"
          label="哪些部分使用了人工智能"
          rows={2}
          required
          value={form.aiNote}
          error={errorOf('aiNote')}
          onChange={set('aiNote')}
          hint="公开时会标明。"
        />
      )}
    </section>
  )
}
