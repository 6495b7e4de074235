import { MAX_QUERY_CHARACTERS } from '@/search/queryTerms'

type Props = { query?: string; isLarge?: boolean }

export const SearchForm = ({ query = '', isLarge = false }: Props) => (
  <form className={isLarge ? 'search-form large' : 'search-form'} action="/search" role="search">
    <label className="visually-hidden" htmlFor={isLarge ? 'q-page' : 'q-top'}>
      搜索全站
    </label>
    <input
      id={isLarge ? 'q-page' : 'q-top'}
      type="search"
      name="q"
      defaultValue={query}
      maxLength={MAX_QUERY_CHARACTERS}
      placeholder="搜人物、展览、稿件"
      autoComplete="off"
      enterKeyHint="search"
    />
    <button type="submit">搜索</button>
  </form>
)
