import crypto from 'node:crypto'

/**
 * Runs before the first paint, so that large text does not flash small. Works by itself: no framework,
 * no request, nothing stored but one word in the reader's own browser.
 * In the row of sections a work is at home under the exhibitions, a studio under the model workers.
 */
export const bootScript = `(function(d,e){
var key='gongmei-text',set=function(on){if(on)e.setAttribute('data-text','large');else e.removeAttribute('data-text')};
var sync=function(){var on=e.getAttribute('data-text')==='large';d.querySelectorAll('[data-large-text]').forEach(function(b){b.setAttribute('aria-pressed',String(on))})};
e.classList.add('js');
try{set(localStorage.getItem(key)==='large')}catch(x){}
var place=function(){var w=location.pathname.replace('/artworks/','/exhibitions/').replace('/studios','/model-workers'),t=location.search;d.querySelectorAll('[data-nav]').forEach(function(a){var h=a.getAttribute('href');if(h===w+t||(h!=='/'&&h.indexOf('?')<0&&(w+'/').indexOf(h+'/')===0))a.setAttribute('aria-current','page')})};
d.addEventListener('DOMContentLoaded',function(){sync();place()});
d.addEventListener('click',function(v){var t=v.target;if(!t||!t.closest)return;
if(t.closest('[data-large-text]')){var on=e.getAttribute('data-text')!=='large';set(on);try{localStorage.setItem(key,on?'large':'')}catch(x){}sync()}
else if(t.closest('[data-print]'))window.print()});
if('serviceWorker' in navigator&&window.isSecureContext)window.addEventListener('load',function(){navigator.serviceWorker.register('/sw.js').catch(function(){})});
})(document,document.documentElement)`

export const bootScriptHash = `'sha256-${crypto.createHash('sha256').update(bootScript).digest('base64')}'`
