/** What makes the pages look like the platform's: one column of cards, grey ground, orange that calls to act. */
export const WEIBO_STYLES = `
:root{--bg:#f2f2f2;--link:#2f6da5;--go:#ff8200;--go-ink:#1f1200;--line:#ececec}
.wb{max-width:600px;margin:0 auto;padding-bottom:56px}
.wb .avatar{width:44px;height:44px;font-size:18px;position:relative}
.wb .avatar.v::after{content:"V";position:absolute;right:-3px;bottom:-3px;width:17px;height:17px;border-radius:50%;background:#2b6cb0;color:#fff;border:2px solid #fff;font:700 9px/13px sans-serif;text-align:center}
.wb .icon{vertical-align:-.13em;flex:none}
.wb .acts .icon{font-size:17px}
.wb-head{background:linear-gradient(135deg,#ffb04d,#ff8a1f 60%,#f2701a);padding:28px 20px 60px}
.wb-who{background:var(--card);border-radius:14px;margin:-40px 10px 10px;padding:0 18px 18px}
.wb-who .avatar{width:72px;height:72px;font-size:30px;margin-top:-28px;border:3px solid #fff}
.wb-who .avatar.v::after{width:22px;height:22px;font:700 12px/18px sans-serif}
.wb-who h1{font-size:20px;line-height:1.4;margin-top:8px}.wb-who p{font-size:14px;color:var(--soft);margin-top:4px}
.wb-who .sums{display:flex;gap:20px;font-size:14px;color:var(--soft);margin-top:8px}.wb-who .sums b{color:var(--ink);font-size:16px}
.wb-who .tags{margin-top:10px;display:flex;gap:6px;flex-wrap:wrap}
.wb-bar{display:flex;align-items:center;min-height:48px;padding:0 12px;background:var(--card);border-bottom:1px solid var(--line);font-size:15px}
.wb-bar a{padding:12px 8px}
.weibo{background:var(--card);padding:14px 16px 0;margin-bottom:8px}
.wb-head+.wb-who~.weibo{border-radius:14px;margin:0 10px 10px}
.weibo header{display:flex;gap:12px;align-items:center}.weibo header a.name{color:#b4520a;font-size:16px;font-weight:500;line-height:1.3}
.weibo .from{font-size:13px;color:var(--soft);line-height:1.5}
.weibo .text{font-size:16px;line-height:1.65;margin-top:10px;white-space:pre-line}
.weibo .text .topic,.weibo .text a{color:var(--link)}
.weibo .pics{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px;margin-top:10px;max-width:420px}
.weibo .pics img{display:block;width:100%;aspect-ratio:1;object-fit:cover;border-radius:4px;background:#ddd}
.weibo .pics.one{display:block}.weibo .pics.one img{width:auto;max-width:min(100%,320px);max-height:380px;aspect-ratio:auto;object-fit:contain;border-radius:8px}
.wb-card{display:grid;grid-template-columns:88px 1fr;gap:12px;align-items:center;margin-top:10px;background:#f7f7f7;border-radius:8px;overflow:hidden;color:inherit}
.wb-card:hover{text-decoration:none}.wb-card .thumb{display:block;width:88px;height:88px;object-fit:cover;background:linear-gradient(135deg,#ffd9a8,#ffb469)}
.wb-card b{font-size:15px;line-height:1.4;font-weight:500}.wb-card span{display:block;font-size:13px;color:var(--soft)}
.weibo .acts{display:grid;grid-template-columns:1fr 1fr 1fr;margin-top:10px;border-top:1px solid var(--line)}
.weibo .acts>*{display:flex;justify-content:center;align-items:center;min-height:44px;font-size:14px;color:var(--soft);gap:6px}
.weibo .acts form{display:contents}.weibo .acts button{border:0;gap:6px;background:none;font-size:14px;color:var(--soft);padding:0}
.wb-talk{background:var(--card);padding:16px 16px 28px}.wb-talk h2{font-size:15px;margin-bottom:6px}
.wb-talk .said .avatar{border-radius:50%}.wb-talk .said .name{color:#b4520a}
.wb-talk>form{display:grid;gap:12px;margin-top:18px}.wb-talk>form button{justify-self:start}.wb-talk .official{background:#b4520a}.wb-talk .said .said{padding:10px 0 0;border:0}
.wb-ask{max-width:460px;margin:0 auto;padding:32px 16px 56px}.wb-ask .panel{background:var(--card);border-radius:14px;padding:24px 22px}
.wb-ask h1{font-size:20px;line-height:1.4;margin-bottom:6px}.wb-ask ul{margin:14px 0;padding-left:1.3em;color:var(--soft);font-size:14px}
.wb-ask .pick{display:flex;gap:12px;align-items:center;min-height:60px;padding:8px 12px;border:1px solid var(--line);border-radius:10px;margin-top:8px;color:var(--ink);font-size:16px}
.wb-ask .pick input{width:20px;height:20px;min-height:0;margin:0;accent-color:#d45500}
.wb-ask .end{display:flex;gap:10px;margin-top:18px;flex-wrap:wrap}.wb-ask .end .go{flex:1}
.wb-article{background:var(--card);padding:20px 18px 40px}.wb-article h1{font-size:23px;line-height:1.4;margin-bottom:12px}.wb-article .content img{max-width:100%}
`
