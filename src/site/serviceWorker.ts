/**
 * Keeps nothing of the site (a withdrawn page must not live on in a cache) but one page that says that the network is gone.
 */
const offlinePage = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>没有网络</title><style>body{margin:0;background:#fbf8f3;color:#1f1b16;font:1.125rem/1.8 "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:30rem;margin:20vh auto 0;padding:0 1.25rem}h1{font:700 1.75rem/1.4 "Songti SC","Noto Serif CJK SC",SimSun,serif;margin:0 0 .5rem;border-top:3px solid #b3131b;padding-top:1rem}
a{color:#b3131b}</style><main><h1>现在没有网络</h1><p>页面暂时打不开。请检查手机或电脑的网络，恢复后<a href="">重新打开</a>。</p></main></html>`

export const serviceWorker = `const page=${JSON.stringify(offlinePage)};
self.addEventListener('install',()=>self.skipWaiting());
self.addEventListener('activate',(event)=>event.waitUntil(self.clients.claim()));
self.addEventListener('fetch',(event)=>{
  const {request}=event;
  if(request.mode!=='navigate'||/^\\/(admin|api|preview|sandbox)(\\/|$)/.test(new URL(request.url).pathname))return;
  event.respondWith(fetch(request).catch(()=>new Response(page,{status:503,headers:{'content-type':'text/html; charset=utf-8'}})));
});
`
