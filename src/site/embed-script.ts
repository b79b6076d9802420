/**
 * Runs in an embedded page: takes the theme from its address (`?theme=dark`) and tells the page around it how high it
 * is, for hosts that listen: as `{type: 'embed-height', height}`, and in the words of WordPress where its secret came
 * along. Hosts without script have the height of the frame. The build adds its hash to the policy (astro.config.mjs).
 */
export const EMBED_SCRIPT = `(d=>{let e=d.documentElement,t=new URLSearchParams(location.search).get('theme'),s=/secret=(\\w+)/.exec(location.hash);if(t=='light'||t=='dark')e.dataset.theme=t;let f=()=>{let h=Math.ceil(d.body.getBoundingClientRect().height)+2;parent!=self&&(parent.postMessage({type:'embed-height',height:h,url:location.href},'*'),s&&parent.postMessage({message:'height',value:h,secret:s[1]},'*'))};addEventListener('load',f);addEventListener('resize',f)})(document)`;
