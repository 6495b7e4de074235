/** Douyin's dark rooms: black ground, the red of its heart; a phone's screen that widens to a desk. */
export const DOUYIN_STYLES = `
:root{--bg:#0e0f16;--card:#161823;--ink:#f1f1f2;--soft:#a5a7b1;--line:#2b2d3a;--link:#f1f1f2;--go:#d6224a;--tag:#252733;--good:#57d38c;--warn:#ffb45c;--bad:#ff8da1;color-scheme:dark}
.ribbon{background:#252733}.avatar{background:linear-gradient(135deg,#fe2c55,#8a2be2)}
.dy-head{padding:28px 20px 0;max-width:900px;margin:0 auto}.dy-head .row{display:flex;gap:18px;align-items:center}
.dy-head .avatar{width:80px;height:80px;font-size:34px}.dy-head h1{font-size:22px;line-height:1.3}
.dy-head dl{display:flex;gap:24px;margin:10px 0 0}.dy-head dl div{display:flex;gap:6px;align-items:baseline}.dy-head dt{color:var(--soft);font-size:14px}.dy-head dd{margin:0;font-weight:600}
.dy-head>p{margin-top:14px;color:var(--soft);font-size:15px}
.dy-main{max-width:900px;margin:0 auto;padding-bottom:64px}
.tabs a[aria-current]{box-shadow:inset 0 -3px #fe2c55}
.dy-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:3px}
@media(min-width:700px){.dy-grid{gap:14px;padding:16px 20px;grid-template-columns:repeat(4,1fr)}.dy-cell{border-radius:8px}}
.dy-cell{position:relative;display:block;aspect-ratio:3/4;overflow:hidden;background:#22242f}
.dy-cell video,.dy-cell img{position:absolute;inset:0;width:100%;height:100%;object-fit:cover}
.dy-cell .over{position:absolute;left:0;right:0;bottom:0;padding:36px 8px 7px;background:linear-gradient(transparent,rgba(0,0,0,.72));font-size:13px;line-height:1.4;color:#fff;display:flex;gap:8px;justify-content:space-between}
.dy-cell .state{position:absolute;left:6px;top:6px;padding:1px 7px;border-radius:4px;background:rgba(0,0,0,.7);font-size:12px;color:#ffd98a}
.dy-room{display:grid;background:#000}
.dy-stage{position:relative;background:#000;display:flex;justify-content:center;height:calc(100svh - 37px);min-height:480px;overflow:hidden}
.dy-stage>video{width:100%;height:100%;object-fit:contain;background:#000}
.dy-stage .slides{width:100%;height:100%;margin:0}.dy-stage .slides img{aspect-ratio:auto;height:100%;object-fit:contain;background:#000}
.dy-rail{position:absolute;right:8px;bottom:180px;display:grid;gap:14px;justify-items:center;z-index:2}
.dy-rail .avatar{width:48px;height:48px;font-size:20px;border:2px solid #fff}
.dy-rail form{display:contents}.dy-rail button,.dy-rail .mark{display:grid;justify-items:center;gap:1px;border:0;background:none;min-width:44px;min-height:44px;padding:0;color:#fff;font-size:13px;line-height:1.3;text-shadow:0 0 3px #000}
.dy-rail svg{width:30px;height:30px;fill:currentColor;filter:drop-shadow(0 0 2px rgba(0,0,0,.7))}.dy-rail .liked svg{color:#fe2c55}
.dy-words{position:absolute;left:0;right:0;bottom:52px;padding:48px 86px 30px 14px;color:#fff;text-shadow:0 1px 3px rgba(0,0,0,.9);pointer-events:none;z-index:1;background:linear-gradient(transparent,rgba(0,0,0,.6) 35%,rgba(0,0,0,.6) 70%,transparent)}
.dy-words h1{font-size:17px}.dy-words p{font-size:15px;line-height:1.5;max-height:9em;overflow:hidden}.dy-words .sound{font-size:13px;margin-top:4px}
.topic{color:#face15;font-weight:600}
.dy-side{background:var(--card);padding:20px}.dy-side h2{font-size:16px;margin-bottom:6px}
.dy-side .facts{font-size:14px;color:var(--soft);margin-bottom:18px;display:flex;gap:4px 12px;flex-wrap:wrap}
.said .avatar{border-radius:50%}.official{background:#d6224a}.said .pin{color:#fe2c55;font-size:13px}
@media(min-width:900px){.dy-room{grid-template-columns:minmax(0,1fr) 400px;height:calc(100vh - 37px)}.dy-stage{height:100%}.dy-stage>video,.dy-stage .slides{max-width:56.25vh}.dy-side{overflow-y:auto}
.dy-words{left:calc(50% - 28.12vh);right:auto;width:56.25vh;padding-right:20px}.dy-rail{right:max(12px,calc(50% - 28.1vh - 64px))}}
.dy-phone{max-width:430px;margin:0 auto;background:var(--card);min-height:calc(100vh - 37px);display:flex;flex-direction:column}
@media(min-width:700px){.dy-phone{margin:24px auto 48px;min-height:760px;border:10px solid #000;border-radius:44px;box-shadow:0 0 0 2px #3a3d4b,0 30px 80px rgba(0,0,0,.6);overflow:hidden}}
.dy-bar h1{font-size:16px;font-weight:600}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.dy-bar{display:flex;align-items:center;justify-content:space-between;padding:14px 18px;font-weight:600;border-bottom:1px solid var(--line)}
.dy-phone form{padding:18px;display:grid;gap:16px}.dy-phone ul{padding-left:1.4em}.dy-say{display:grid;gap:12px;margin:10px 0 8px}.dy-hook{display:grid;gap:14px;justify-items:start}.dy-hook label{width:100%}
.dy-shot{width:132px;aspect-ratio:9/16;border-radius:8px;background:#000;object-fit:cover;flex:none}
.dy-shot-box{flex:none;display:grid;gap:6px;width:132px}.dy-shot-box img{width:132px;aspect-ratio:3/4;object-fit:cover;border-radius:8px}.dy-hands{display:flex;flex-wrap:wrap;gap:8px;margin-top:24px;padding-top:14px;border-top:1px solid var(--line)}
.dy-compose{display:flex;gap:14px;align-items:flex-start}.dy-compose label{flex:1}.dy-compose textarea{min-height:230px}
.dy-two{display:grid;grid-template-columns:1fr 1fr;gap:12px}
button.red,.button.red{background:#d6224a;border-color:#d6224a;color:#fff;font-weight:600}
.card h2{font-size:18px;line-height:1.35}.dy-cap{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:8px}
.dy-knocks td{font-size:13px}
dl.plain{display:grid;grid-template-columns:auto 1fr;gap:6px 14px;margin:0;font-size:14px}dl.plain dt{color:var(--soft)}dl.plain dd{margin:0}
`
