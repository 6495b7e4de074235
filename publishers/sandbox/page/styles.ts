/** One sheet for all pages: system fonts, nothing fetched, light and dark by `data-theme`. */
export const STYLES = `
:root{--bg:#ededed;--card:#fff;--ink:#191919;--soft:#5f6368;--line:#e3e3e3;--link:#576b95;--go:#067a3e;--go-ink:#fff;--good:#067a3e;--warn:#9a4a00;--bad:#b3131b;--tag:#f1f3f2}
[data-theme=dark]{--bg:#111;--card:#191919;--ink:#d5d5d5;--soft:#9b9b9b;--line:#2c2c2c;--link:#8ea3cf;--go:#067a3e;--good:#4fc98b;--warn:#e7a25c;--bad:#ff8a8a;--tag:#232323;color-scheme:dark}
[data-look=desk]{--bg:#f6f4ef;--link:#2f5f9e}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 -apple-system,BlinkMacSystemFont,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,summary:focus-visible{outline:3px solid #2f6fde;outline-offset:2px}
h1,h2,h3,p,ul,ol,figure{margin:0;padding:0}ul.plain,ol.plain{list-style:none}
.wrap{max-width:1080px;margin:0 auto;padding:0 20px}
.narrow{max-width:677px;margin:0 auto}
.soft{color:var(--soft)}.small{font-size:14px}
.ribbon{background:#1f1b16;color:#f3ead9;font-size:13px;line-height:1.5}
.ribbon .wrap{display:flex;gap:4px 16px;flex-wrap:wrap;justify-content:space-between;padding-top:7px;padding-bottom:7px}
.ribbon a{color:#ffd98a}
.avatar{flex:none;width:56px;height:56px;border-radius:50%;display:grid;place-items:center;background:#b3131b;color:#fff;font-size:24px;font-weight:600}
.avatar.blue{background:#2d5d8b}
.tag{display:inline-block;padding:1px 8px;border-radius:10px;background:var(--tag);font-size:13px;color:var(--soft);white-space:nowrap}
.tag.good{color:var(--good)}.tag.warn{color:var(--warn)}.tag.bad{color:var(--bad)}
button,.button{font:inherit;font-size:15px;min-height:44px;padding:8px 18px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--ink);cursor:pointer;display:inline-flex;align-items:center;justify-content:center}
button.go,.button.go{background:var(--go);border-color:var(--go);color:var(--go-ink)}
button.quiet{border-color:transparent;background:none;color:var(--bad)}
.button:hover{text-decoration:none;border-color:var(--soft)}
label{display:block;font-size:14px;color:var(--soft)}
input,select,textarea{font:inherit;width:100%;min-height:44px;margin-top:4px;padding:9px 12px;border:1px solid #8b8b8b;border-radius:8px;background:var(--card);color:var(--ink)}
textarea{min-height:92px;resize:vertical;line-height:1.6}
.note{padding:10px 14px;border-radius:8px;background:var(--tag);font-size:14px}
.note.bad{color:var(--bad)}.note.warn{color:var(--warn)}
.empty a,.lede a,.soft a{text-decoration:underline}
.records{padding:0 12px 48px}.records summary{min-height:44px;padding:10px 4px;cursor:pointer;color:var(--soft);font-size:15px}.records li{padding:8px 16px;background:var(--card);border-bottom:1px solid var(--line);font-size:14px}
.empty{text-align:center;color:var(--soft);padding:56px 24px}
.tabs{display:flex;gap:24px;border-top:1px solid var(--line);margin-top:16px}
.tabs a{padding:12px 0;min-height:44px;color:var(--soft)}.tabs a[aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -3px var(--go)}
/* account */
.who{background:var(--card);padding:24px 20px 0}.who .row{display:flex;gap:16px;align-items:center}
.who h1{font-size:20px;line-height:1.35}.who p{margin-top:10px;color:var(--soft);font-size:15px}
.feed{padding:16px 12px 48px}.day{text-align:center;font-size:13px;color:var(--soft);margin:14px 0 10px}
.message{background:var(--card);border-radius:10px;overflow:hidden;margin-bottom:16px}
.message a{color:inherit;display:block}.message a:hover{text-decoration:none}.message a:hover h2,.message a:hover h3{text-decoration:underline}
.lead img,.lead .blank{display:block;width:100%;aspect-ratio:2.35/1;object-fit:cover;background:#d9d9d9}
.lead h2{font-size:18px;line-height:1.45;padding:12px 16px 4px}
.lead .digest{padding:0 16px;font-size:14px;color:var(--soft)}.lead .foot{padding:8px 16px 14px;font-size:13px;color:var(--soft)}
.more a{display:flex;gap:12px;align-items:center;padding:12px 16px;border-top:1px solid var(--line)}
.more h3{flex:1;font-size:16px;font-weight:500;line-height:1.45}.more img,.more .blank{flex:none;width:56px;height:56px;object-fit:cover;background:#d9d9d9}
.actions{display:flex;flex-wrap:wrap;gap:8px;padding:12px 16px;border-top:1px solid var(--line)}.actions form{display:contents}
/* article */
.reading{background:var(--card);min-height:100vh}
.reading .bar{display:flex;justify-content:space-between;gap:12px;padding:10px 20px;border-bottom:1px solid var(--line);font-size:14px}
.reading .bar a{padding:6px 0}
.article{padding:20px 20px 32px}.article>h1{font-size:22px;line-height:1.4;margin-bottom:14px}
.meta{font-size:15px;color:var(--soft);display:flex;flex-wrap:wrap;gap:2px 10px;margin-bottom:22px}
.content{font-size:17px;line-height:1.6;letter-spacing:.034em;text-align:justify;overflow:hidden}
.content img{max-width:100%!important;height:auto!important;vertical-align:bottom}
.content p{margin:0;min-height:1em}.content ul,.content ol{margin:0;padding-left:2.2em}.content pre{white-space:pre-wrap}.content table{border-collapse:collapse;max-width:100%}
[data-theme=dark] .content img{filter:brightness(.85)}
.slides{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;gap:8px;margin-bottom:16px}
.slides img{flex:none;width:100%;scroll-snap-align:center;aspect-ratio:3/4;object-fit:contain;background:var(--tag)}.content p.plain{white-space:pre-line}
.source{margin-top:24px;font-size:15px}
.comments{border-top:8px solid var(--bg);padding:24px 20px 56px}.comments h2{font-size:16px;margin-bottom:12px}
.said{display:flex;gap:12px;padding:12px 0;border-bottom:1px solid var(--line)}.said .avatar{width:32px;height:32px;border-radius:4px;font-size:14px;background:#7d8ba1}
.said .name{font-size:14px;color:var(--soft)}.said .answer{margin-top:8px;padding:8px 12px;background:var(--tag);border-radius:6px;font-size:15px}
.comments>form{display:grid;gap:12px;margin-top:20px}
.comments>form button{justify-self:start}
.official{display:inline-block;padding:0 6px;border-radius:4px;background:#067a3e;color:#fff;font-size:12px;line-height:1.6;vertical-align:1px}
.own{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;margin-top:4px}.own form{display:inline;margin:0}.own button,.own summary{min-height:44px;padding:4px 8px;font-size:14px}.own summary{cursor:pointer;color:var(--link);display:inline-flex;align-items:center}.own details[open]{flex-basis:100%}.own details form{display:grid;gap:10px;padding:8px 0 12px}.own details form button{justify-self:start}
/* desk */
.desk{padding-top:32px;padding-bottom:64px}.desk h1{font:600 30px/1.3 "Songti SC","Noto Serif CJK SC",serif}.desk .lede{max-width:44em;margin:10px 0 28px;color:var(--soft)}
.desk section{margin-top:36px}.desk section>h2{font-size:19px;margin-bottom:4px}.desk section>p{color:var(--soft);font-size:14px;margin-bottom:14px;max-width:52em}
.cards{display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr))}
.card{background:var(--card);border:1px solid #e2ddd2;border-radius:12px;padding:20px;display:flex;flex-direction:column;gap:12px}
.card .row{display:flex;gap:14px;align-items:center}.card h3{font-size:18px;line-height:1.35}
.card dl{display:flex;gap:24px;margin:0}.card dt{font-size:13px;color:var(--soft)}.card dd{margin:0;font-size:22px;font-weight:600;line-height:1.3}
.card .row.end{gap:8px;flex-wrap:wrap;margin-top:auto}
.board{background:var(--card);border:1px solid #e2ddd2;border-radius:12px;padding:20px}
.board form.grid{display:grid;gap:14px;grid-template-columns:1.2fr 1.2fr 1.6fr 90px auto;align-items:end}
.lit{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;justify-content:space-between;padding:10px 0;border-top:1px solid var(--line)}.lit:first-of-type{margin-top:18px}
.scroll{overflow-x:auto;background:var(--card);border:1px solid #e2ddd2;border-radius:12px}
table.log{border-collapse:collapse;width:100%;font-size:14px}table.log th{font-weight:500;color:var(--soft);text-align:left}
table.log th,table.log td{padding:9px 14px;border-bottom:1px solid var(--line);vertical-align:top}table.log tr:last-child td{border-bottom:0}
code{font-family:ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.92em}
@media(max-width:860px){.board form.grid{grid-template-columns:1fr 1fr}.board form.grid .wide{grid-column:1/-1}}
@media(max-width:520px){.desk h1{font-size:25px}.board{padding:16px}
table.log thead{display:none}table.log tr{display:grid;grid-template-columns:1fr auto;padding:10px 14px;border-bottom:1px solid var(--line)}table.log td{border:0;padding:0}table.log td:nth-child(even){text-align:right}}
@media(prefers-reduced-motion:no-preference){.button,button{transition:border-color .15s}}
`
