/** From the call to its list of winners, where one may object while it is in publicity. */
export const ResultsLink = ({ slug, isOpen }: { slug: string; isOpen: boolean }) => (
  <section aria-labelledby="results">
    <h2 id="results">评选结果</h2>
    <p>
      <a href={`/publicity/${slug}`}>
        {isOpen ? '获奖名单正在公示，查看名单或提出异议' : '查看获奖名单'}
      </a>
    </p>
  </section>
)
