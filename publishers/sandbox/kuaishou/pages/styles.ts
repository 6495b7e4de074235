/** Kuaishou's light rooms: white cards in two columns, orange where one presses. */
export const KUAISHOU_STYLES = `
:root{--bg:#f5f5f7;--card:#fff;--line:#e9e9ee;--go:#c93a00;--link:#c93a00}
.avatar{background:linear-gradient(135deg,#ff7a00,#ff4906)}
.ks-head{background:var(--card);padding:24px 20px 0}.ks-head>.in{max-width:1000px;margin:0 auto}.ks-head .row{display:flex;gap:16px;align-items:center}.ks-head h1{font-size:21px;line-height:1.3}.ks-head p{color:var(--soft);font-size:15px}
.ks-head .tabs{margin-top:18px}.tabs a[aria-current]{box-shadow:inset 0 -3px #ff4906}
.ks-grid{max-width:1000px;margin:0 auto;padding:12px 8px 64px;display:grid;gap:8px;grid-template-columns:1fr 1fr}
@media(min-width:700px){.ks-grid{grid-template-columns:repeat(4,1fr);gap:16px;padding:20px}}
.ks-card{background:var(--card);border-radius:10px;overflow:hidden;color:inherit;display:block}.ks-card:hover{text-decoration:none}.ks-card:hover p{text-decoration:underline}
.ks-card .shot{position:relative;display:block;aspect-ratio:3/4;background:#ddd}.ks-card img{position:absolute;inset:0;width:100%;height:100%;object-fit:cover}
.ks-card .state{position:absolute;left:8px;top:8px;padding:1px 8px;border-radius:10px;background:rgba(0,0,0,.7);color:#fff;font-size:12px}
.ks-card .play{position:absolute;left:8px;bottom:6px;color:#fff;font-size:13px;text-shadow:0 0 4px #000}
.ks-card p{padding:8px 10px 2px;font-size:15px;line-height:1.45;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.ks-card .foot{padding:0 10px 10px;font-size:13px;color:var(--soft);display:flex;justify-content:space-between}
.topic{color:#c93a00}
.ks-room{max-width:1160px;margin:0 auto;display:grid;gap:0}
.ks-stage{background:#000;height:min(78svh,760px)}.ks-stage video{display:block;width:100%;height:100%;object-fit:contain}
.ks-side{background:var(--card);padding:18px 20px 48px}.ks-side .row{display:flex;gap:12px;align-items:center}.ks-side .row .avatar{width:44px;height:44px;font-size:18px}
.ks-side h1{font-size:17px;font-weight:400;line-height:1.55;margin:14px 0 6px;white-space:pre-line}.ks-side h2{font-size:16px;margin:22px 0 6px}
.ks-side form.say{display:grid;gap:12px;margin-bottom:12px}
.ks-likes{display:flex;gap:10px;margin-top:14px;flex-wrap:wrap}
.said .avatar{border-radius:50%}.official{background:#c93a00}
@media(min-width:900px){.ks-room{grid-template-columns:minmax(0,1fr) 400px;padding:20px;gap:0}.ks-stage{height:calc(100vh - 90px);border-radius:14px 0 0 14px;overflow:hidden}.ks-side{height:calc(100vh - 90px);overflow-y:auto;border-radius:0 14px 14px 0}}
.ks-consent{max-width:430px;margin:24px auto;background:var(--card);border-radius:14px;padding:24px}.ks-consent form{display:grid;gap:16px}.ks-consent h1{font-size:19px;margin-bottom:12px}.ks-consent ul{padding-left:1.3em}
button.hot{background:#c93a00;border-color:#c93a00;color:#fff;font-weight:600}
`
