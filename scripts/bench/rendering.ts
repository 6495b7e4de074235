import { renderStyledContent } from '@wenyan-md/core/wrapper'
import type { Content } from '@publishers/contract'
import { markdownToHtml } from '@publishers/html/markdown'
import { publisherOf } from '@publishers/registry'
import type { Row } from './table'
import { rounded } from './table'

const seconds = 5

/** Articles a second from the same Markdown to a fragment for WeChat, ours beside @wenyan-md/core, in turns. */
export async function benchRendering(): Promise<Row[]> {
  const markdown = article()
  const wechat = publisherOf('wechat')
  const account = { id: 'bench', channel: 'wechat', name: 'bench', settings: { theme: 'gongren' } }
  const ours = () =>
    wechat.render({ ...content, html: markdownToHtml(markdown) }, account).parts.html?.length ?? 0

  const style = {
    themeId: 'default',
    hlThemeId: 'solarized-light',
    isMacStyle: false,
    isAddFootnote: true,
  }
  const theirs = async () => (await renderStyledContent(markdown, style)).length
  const [a1, b1, a2, b2] = [
    await rate(ours),
    await rate(theirs),
    await rate(ours),
    await rate(theirs),
  ]
  const [own, other] = [(a1 + a2) / 2, (b1 + b2) / 2]
  return [
    {
      what: `rendering ${markdown.length} characters of Markdown`,
      'articles/s': rounded(own),
      ratio: rounded(own / other, 2),
    },
    { what: '@wenyan-md/core, same Markdown', 'articles/s': rounded(other), ratio: 1 },
  ]
}

async function rate(work: () => number | Promise<number>): Promise<number> {
  for (let i = 0; i < 5; i += 1) await work()
  const begun = performance.now()
  let [count, size] = [0, 0]
  while (performance.now() - begun < seconds * 1000) {
    size += await work()
    count += 1
  }
  if (size === 0) throw new Error('nothing was rendered')
  return (count * 1000) / (performance.now() - begun)
}

const content: Content = {
  kind: 'news',
  type: 'news',
  id: '1',
  slug: 'bench',
  revision: '0'.repeat(64),
  title: '基准稿件',
  url: 'https://example.invalid/news/bench',
  html: '',
  pictures: [],
  source: { type: 'original' },
  organization: '云帆市总工会',
  tags: [],
  ai: 'none',
  datedAt: '2026-01-01T00:00:00.000Z',
}

const article = () =>
  Array.from(
    { length: 8 },
    (_, part) => `## 第 ${part + 1} 部分

近日，云帆市总工会召开**数智化工作推进会**，总结前三季度工作，部署下一阶段任务。详见[说明](https://example.com/${part})。

- 网上入会、帮扶救助
  - 掌上可办
- 组织信息更新

> 平台建得好不好，要看职工愿不愿意用。

| 任务 | 单位 |
|:--|--:|
| 清单 | 办公室 |

\`\`\`js
const part = ${part}
\`\`\`
`,
  ).join('\n')
