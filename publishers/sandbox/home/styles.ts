/** The switchboard beside the common sheet. */
export const HOME_STYLES = `
.jump{display:flex;gap:8px;flex-wrap:wrap;margin-bottom:16px}
.clock{display:flex;flex-wrap:wrap;gap:10px 24px;align-items:center;justify-content:space-between;padding:14px 20px}
.clock .steps{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.clock button{min-width:64px}
.platform{border-top:1px solid #ddd6c8;padding-top:28px;scroll-margin-top:12px}
.desk .platform>h2{font:600 23px/1.35 "Songti SC","Noto Serif CJK SC",serif;margin-bottom:14px}
.platform .two{display:grid;grid-template-columns:minmax(0,1fr) 372px;gap:16px;align-items:start}
.platform .cards{grid-template-columns:repeat(auto-fill,minmax(min(100%,270px),1fr))}
.platform .board h3{font-size:16px;margin-bottom:2px}
.platform .board form.grid{grid-template-columns:1fr 1fr;margin-top:12px}.platform .board form.grid .wide{grid-column:1/-1}
.platform .lit{justify-content:flex-start}.platform div.lit form{margin-left:auto}.platform div.lit button{padding:4px 12px}.platform form.lit{justify-content:space-between}
.tokens{display:flex;gap:8px;flex-wrap:wrap;border-top:1px solid var(--line);padding-top:12px}
.tokens button{font-size:14px;padding:6px 12px;color:var(--soft);flex:1}
.calls{margin-top:14px}.calls summary{min-height:44px;padding:9px 2px;cursor:pointer;color:var(--soft);font-size:15px}
.platform table.log td .soft{margin-left:8px}
@media(max-width:920px){.platform .two{grid-template-columns:minmax(0,1fr)}}
@media(max-width:520px){.platform table.log td code{font-size:.85em}.clock .steps{display:grid;grid-template-columns:1fr 1fr;width:100%}.clock .steps span{grid-column:1/-1}}
`
