'use client'

import { Field } from './Field'
import type { PartProps } from './parts'
import { useFocusAfterRemoval } from './useFocusAfterRemoval'
import { TextField } from './TextField'
import type { UnionOption } from './unionOptions'

/** Who made it, how they are to be named, and how the desk reaches them. */
export function AuthorsPart({
  form,
  answers,
  change,
  errorOf,
  unions,
}: PartProps & { unions: UnionOption[] }) {
  const { authors } = form
  const { list, above, removing } = useFocusAfterRemoval(authors.length)
  const set = (index: number, part: Partial<(typeof authors)[number]>) =>
    change({
      authors: authors.map((author, at) => (at === index ? { ...author, ...part } : author)),
    })
  const isYoung = authors.some(({ age }) => age !== 'adult')
  const options = unions.map(({ id, name, depth }) => (
    <option key={id} value={id}>
      {`${'　'.repeat(depth)}${name}`}
    </option>
  ))
  return (
    <section aria-labelledby="people">
      <h2 id="people" ref={above} tabIndex={-1}>
        作者
      </h2>
      <fieldset id="authors" className={errorOf('authors') ? 'is-wrong' : undefined} ref={list}>
        <legend>署名（按先后，最多 5 位）</legend>
        {authors.map(({ name, age }, index) => (
          // The place in the list is what an author is: rows have no other name.
          <div className="author-row" data-row key={index}>
            <label>
              <span className="visually-hidden">第 {index + 1} 作者</span>
              <input
                value={name}
                maxLength={40}
                autoComplete={index === 0 ? 'name' : 'off'}
                onChange={(event) => set(index, { name: event.target.value })}
              />
            </label>
            <label>
              <span className="visually-hidden">第 {index + 1} 作者年龄</span>
              <select
                value={age}
                onChange={(event) => set(index, { age: event.target.value as typeof age })}
              >
                <option value="adult">已满 18 周岁</option>
                <option value="under18">14—17 周岁</option>
                <option value="under14">未满 14 周岁</option>
              </select>
            </label>
            {authors.length > 1 && (
              <button
                type="button"
                className="plain"
                onClick={() => {
                  removing(index)
                  change({ authors: authors.filter((_, at) => at !== index) })
                }}
              >
                删去<span className="visually-hidden">第 {index + 1} 作者</span>
              </button>
            )}
          </div>
        ))}
        {authors.length < 5 && (
          <button
            type="button"
            className="plain"
            onClick={() => change({ authors: [...authors, { name: '', age: 'adult' }] })}
          >
            再加一位作者
          </button>
        )}
        {errorOf('authors') && <p className="error">{errorOf('authors')}</p>}
      </fieldset>
      {isYoung && (
        <>
          <TextField
            id="guardianName"
            label="监护人姓名"
            required
            mark="不公开"
            value={answers.guardianName}
            error={errorOf('guardianName')}
            onChange={(guardianName) => change({}, { guardianName })}
            hint="并在“证明材料”上传监护人签字的同意书。"
          />
          <TextField
            id="guardianPhone"
            label="监护人电话"
            mark="不公开"
            type="tel"
            value={answers.guardianPhone}
            onChange={(guardianPhone) => change({}, { guardianPhone })}
          />
        </>
      )}
      <TextField
        id="phone"
        label="联系电话"
        required
        mark="加密保存，不公开"
        type="tel"
        autoComplete="tel-national"
        value={answers.phone}
        error={errorOf('phone')}
        onChange={(phone) => change({}, { phone })}
      />
      <Field id="union" label="所属工会" required error={errorOf('union')}>
        {(aria) => (
          <select
            {...aria}
            value={String(form.union ?? '')}
            onChange={(event) => change({ union: event.target.value || null })}
          >
            <option value="">请选择</option>
            {options}
          </select>
        )}
      </Field>
      <fieldset className="choice">
        <legend>推荐方式</legend>
        {(['unit', 'self'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="nomination"
              checked={form.nomination === value}
              onChange={() => change({ nomination: value })}
            />
            {value === 'unit' ? '单位推荐' : '个人自荐'}
          </label>
        ))}
      </fieldset>
      {form.nomination === 'unit' && (
        <Field id="recommender" label="推荐单位" required error={errorOf('recommender')}>
          {(aria) => (
            <select
              {...aria}
              value={String(form.recommender ?? '')}
              onChange={(event) => change({ recommender: event.target.value || null })}
            >
              <option value="">请选择</option>
              {options}
            </select>
          )}
        </Field>
      )}
      <TextField
        id="teacher"
        label="指导老师（选填）"
        value={form.teacher}
        onChange={(teacher) => change({ teacher })}
      />
    </section>
  )
}
