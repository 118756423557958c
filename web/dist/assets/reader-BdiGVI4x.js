import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{f as t,p as n,t as r}from"./libraries-rHyAJcDP.js";import{I as i,O as a,R as o,a as s,c,d as l,i as u,l as d,n as f,o as p,p as m,s as h,t as g,v as _,y as v,z as y}from"./entity-vYe3emjZ.js";import{n as b,r as x,s as S}from"./address-BWaRCoWe.js";import{t as C}from"./useAddress-BjWHqrsF.js";import{t as w}from"./useDebounced-DPADNVu_.js";import{t as T}from"./evidence-CsFKDkZq.js";import{t as E}from"./figure-stDFXFUu.js";var D=h(`
  query PlanOutline($id: ID!) {
    plan(id: $id) {
      id
      title
      publisher
      year
      publishedOn
      sourceUrl
      documentLoaded
      sections {
        id
        place
        title
      }
    }
  }
`),O=h(`
  query PlanPassages($id: ID!, $after: String) {
    plan(id: $id) {
      passages(first: 48, after: $after) {
        nodes {
          id
          place
          text
          factCount
          mentions(first: 100) {
            nodes {
              text
              start
              end
              entity {
                ...EntityFields
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);function k({mentions:e,...t}){return{...t,mentions:e?.nodes??[]}}var A=h(`
  query FindPassages($id: ID!, $text: String!, $after: String) {
    passages(first: 100, after: $after, where: { search: $text, plan: { id: { eq: $id } } }) {
      nodes {
        id
        place
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`),j=h(`
  query PassageFacts($id: ID!) {
    node(id: $id) {
      __typename
      ... on Passage {
        links(first: 100) {
          nodes {
            ...FactLink
          }
        }
        observations(first: 100) {
          nodes {
            ...FactObservation
          }
        }
        mentions(first: 100) {
          nodes {
            entity {
              ...EntityFields
              ...FactStatuses
            }
          }
        }
      }
    }
  }

  fragment Support on Evidence {
    plan {
      id
    }
    place
    quote
    start
    end
    year
    method
    rule
    confidence
    verified
    intended
  }

  fragment FactLink on Link {
    id
    type
    intended
    source {
      ...EntityFields
    }
    target {
      ...EntityFields
    }
    evidence {
      ...Support
    }
  }

  fragment FactObservation on Observation {
    id
    basis
    year
    periodEnd
    value
    unit
    comparator
    growthPercent
    growthComparator
    rank
    indicator {
      ...EntityFields
    }
    subject {
      ...EntityFields
    }
    evidence {
      ...Support
    }
  }

  fragment FactStatus on StatusReport {
    status
    year
    intended
    evidence {
      ...Support
    }
  }

  fragment FactStatuses on Entity {
    ... on Project {
      statuses {
        ...FactStatus
      }
    }
    ... on Institution {
      statuses {
        ...FactStatus
      }
    }
    ... on Area {
      statuses {
        ...FactStatus
      }
    }
  }
`),ee=h(`
  query PlanLinks($id: ID!, $after: String) {
    links(first: 100, after: $after, where: { plan: $id, background: false }) {
      nodes {
        ...FactLink
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`),M=h(`
  query PlanObservations($id: ID!, $after: String) {
    observations(first: 100, after: $after, where: { plans: { some: { id: { eq: $id } } } }) {
      nodes {
        ...FactObservation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`),N=h(`
  query PlanStatuses($id: ID!, $after: String) {
    entities(
      first: 100
      after: $after
      where: { kind: { in: [PROJECT, INSTITUTION, AREA] }, plans: { some: { id: { eq: $id } } } }
    ) {
      nodes {
        ...EntityFields
        ...FactStatuses
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`),P={title:{"zh-CN":`规划原文`,en:`The plan’s text`},allPlans:{"zh-CN":`全部规划`,en:`All plans`},source:{"zh-CN":`发布页`,en:`Published at`},unknownTitle:{"zh-CN":`没有这份规划`,en:`No such plan`},unknownRemedy:{"zh-CN":`它可能没有载入，或者已经卸载。规划页列出载入了的规划。`,en:`It may not be loaded, or not any more. The page of plans lists what is.`},outline:{"zh-CN":`提纲`,en:`Outline`},kinds:{"zh-CN":`标出提到的条目`,en:`Mark what is mentioned`},all:{"zh-CN":`全部`,en:`All`},none:{"zh-CN":`都不标`,en:`None`},uncovered:{"zh-CN":`只看没有事实的句子`,en:`Only sentences without facts`},covered:{"zh-CN":`句有事实，共`,en:`of`},coveredEnd:{"zh-CN":`句`,en:`sentences have facts`},noneUncovered:{"zh-CN":`每一句都有事实。`,en:`Facts rest on every sentence.`},find:{"zh-CN":`在原文中查找`,en:`Find in the text`},foundCount:{"zh-CN":`句含有`,en:`sentences found`},foundNone:{"zh-CN":`没有找到。换一个更短的词。`,en:`Nothing found. Try a shorter word.`},previous:{"zh-CN":`上一句`,en:`Previous`},next:{"zh-CN":`下一句`,en:`Next`},text:{"zh-CN":`原文`,en:`Text`},factsOf:{"zh-CN":`条事实：句`,en:`facts of sentence`},factOf:{"zh-CN":`条事实：句`,en:`fact of sentence`},badges:{"zh-CN":`句末的数字是这一句的事实数；虚线框的 0 表示没有事实。点句子看它的事实，用上下键在句子间移动。`,en:`The number behind a sentence counts its facts; a dashed 0 means none. Click a sentence for its facts; arrow keys go from one to the next.`},facts:{"zh-CN":`这一句的事实`,en:`Facts of this sentence`},sentence:{"zh-CN":`第`,en:`Sentence`},sentenceEnd:{"zh-CN":`句`,en:``},headingAt:{"zh-CN":`标题`,en:`Heading`},close:{"zh-CN":`关闭`,en:`Close`},before:{"zh-CN":`上一句`,en:`Sentence before`},behind:{"zh-CN":`下一句`,en:`Sentence after`},noFacts:{"zh-CN":`这一句没有读出事实：没有关系、数值或进展依据它。`,en:`No fact was read out of this sentence: no link, figure or status rests on it.`},links:{"zh-CN":`关系`,en:`Links`},observations:{"zh-CN":`指标数值`,en:`Figures`},statuses:{"zh-CN":`进展`,en:`Statuses`},mentions:{"zh-CN":`提到`,en:`Mentions`},unseenFacts:{"zh-CN":`条事实的主体不在这一句里点名，这里没有列出。`,en:`more are about something that this sentence does not name, and are not listed here.`},elsewhere:{"zh-CN":`另见`,en:`Also at`},verified:{"zh-CN":`已核对`,en:`checked`},unverified:{"zh-CN":`未核对`,en:`not checked`},confidence:{"zh-CN":`可信度`,en:`confidence`},CURATED:{"zh-CN":`人工整理`,en:`read by a person`},RULE:{"zh-CN":`规则识别`,en:`found by a rule`},CATALOG:{"zh-CN":`目录`,en:`catalog`},withoutTitle:{"zh-CN":`这份规划的原文不在手边`,en:`The text of this plan is not at hand`},withoutRemedy:{"zh-CN":`图谱里只有事先整理的事实，没有和原文核对。把规划存成纯文本文件，在运行 PlanGraph 的机器上执行下面的命令之一，这一页就会显示全文。`,en:`The graph holds only the facts that were curated beforehand, not checked against the text. Save the plan as a plain text file and run one of these commands on the machine that runs PlanGraph; then this page shows the whole text.`},curated:{"zh-CN":`整理的事实，按所在位置`,en:`Curated facts, by their place`},noCurated:{"zh-CN":`没有整理的事实。`,en:`There are no curated facts.`},RELATES_TO:{"zh-CN":`属于产业`,en:`relates to`},OPERATES_IN:{"zh-CN":`从事`,en:`operates in`},DEVELOPS:{"zh-CN":`建设`,en:`develops`},LOCATED_IN:{"zh-CN":`位于`,en:`is in`},PART_OF:{"zh-CN":`属于`,en:`is part of`},RECEIVED:{"zh-CN":`获得`,en:`received`},COOPERATES_WITH:{"zh-CN":`合作`,en:`cooperates with`},GOVERNED_BY:{"zh-CN":`依据`,en:`comes under`},ACTUAL:{"zh-CN":`结果`,en:`result`},TARGET:{"zh-CN":`目标`,en:`aim`},PROPOSED:{"zh-CN":`提议`,en:`proposed`},PLANNED:{"zh-CN":`筹备`,en:`planned`},UNDER_CONSTRUCTION:{"zh-CN":`在建`,en:`under construction`},COMPLETED:{"zh-CN":`建成`,en:`completed`},OPERATING:{"zh-CN":`运营`,en:`operating`},UPGRADING:{"zh-CN":`改造`,en:`being upgraded`}},F=e(n(),1);function te(e,t,n=[],r=[]){let i=Array.from(e),a=({start:e,end:t})=>e>=0&&e<t&&t<=i.length,o=t.filter(a).sort((e,t)=>t.end-t.start-(e.end-e.start)),s=[...o,...n.filter(a),...r.filter(a)],c=[...new Set([0,i.length,...s.flatMap(({start:e,end:t})=>[e,t])])].sort((e,t)=>e-t);return c.slice(0,-1).map((e,t)=>{let a=c[t+1]??i.length,s=t=>t.start<=e&&t.end>=a;return{text:i.slice(e,a).join(``),mentions:o.filter(s),begin:o.filter(t=>t.start===e),pointed:n.some(s),found:r.some(s)}})}function ne(e,t){let n=Array.from(e.toLowerCase()),r=Array.from(t.toLowerCase()),i=[];for(let e=0;r.length>0&&e+r.length<=n.length;e++)r.every((t,r)=>n[e+r]===t)&&i.push({start:e,end:e+r.length});return i}function I(e){return e.endsWith(`/0`)}function L(e){let[t,...n]=e.replace(/(\/0)+$/,``).split(`/`);return t===`0`?0:n.length+1}function R(e){return`at-${e.replaceAll(`/`,`-`)}`}function re(e){let t=[];for(let n of e){let{place:e}=n;if(I(e)){t.push({type:`heading`,level:L(e),passage:n});continue}let r=e.slice(0,e.lastIndexOf(`/`)),i=t.at(-1);i?.type===`paragraph`&&i.key===r?t[t.length-1]={...i,sentences:[...i.sentences,n]}:t.push({type:`paragraph`,key:r,sentences:[n]})}return t}function ie(e,t){let n=[];for(let r of[...e].reverse()){if(r.type===`paragraph`){let e=r.sentences.filter(t);e.length>0&&n.push({...r,sentences:e});continue}let e=n.at(-1),i=e?.type===`heading`?e.passage.place:e?.key;r.level>0&&i!==void 0&&ae(r.passage.place,i)&&n.push(r)}return n.reverse()}function ae(e,t){let n=t.split(`/`);return e.split(`/`).slice(0,L(e)).every((e,t)=>e===n[t])}function oe(e){let t=e.filter(({place:e})=>!I(e));return{covered:t.filter(({factCount:e})=>e>0).length,sentences:t.length}}function se(e){let t=new Map;for(let{entity:n}of e.flatMap(({mentions:e})=>e))t.set(n.kind,(t.get(n.kind)??0)+1);return t}var z=t(),B=[],V=`⁠`,H=(0,F.memo)(function({passage:e,marked:t,words:n,found:r,open:i,pointed:a,onOpen:o}){let{place:s,text:c,mentions:l,factCount:u}=e,d=te(c,l.filter(t),a,r?ne(c,n):[]),f=[`sentence`,...i?[`open`]:[],...r?[`found`]:[]],p=u===0&&!I(s);return(0,z.jsxs)(`span`,{id:R(s),className:(p?[...f,`bare`]:f).join(` `),onClick:({target:e})=>{(e instanceof HTMLButtonElement||(getSelection()?.isCollapsed??!0))&&o(s)},children:[d.map((e,t)=>(0,z.jsx)(W,{piece:e},t)),(u>0||p)&&(0,z.jsxs)(z.Fragment,{children:[V,(0,z.jsx)(U,{place:s,factCount:u,open:i})]})]})});function U({place:e,factCount:t,open:n}){let r=`${t} ${v(P)(t===1?`factOf`:`factsOf`)} ${e}`;return(0,z.jsx)(`button`,{type:`button`,className:`badge`,"aria-expanded":n,"aria-label":r,title:r,children:t})}function W({piece:e}){let t=_(),n=e.text;return e.found&&(n=(0,z.jsx)(`mark`,{className:`found`,children:n})),e.pointed&&(n=(0,z.jsx)(`mark`,{children:n})),[...e.mentions].reverse().forEach((r,i)=>{let{kind:a,name:o,nameEn:c}=r.entity;n=(0,z.jsxs)(`span`,{className:`mention`,"data-kind":a,"data-depth":Math.min(i,2),title:`${s[a].name[t]}: ${t===`en`?c??o:o}`,style:{textDecorationColor:p(a)},children:[e.begin.includes(r)&&(0,z.jsxs)(`span`,{className:`shape`,"aria-hidden":`true`,children:[(0,z.jsx)(`svg`,{viewBox:`0 0 16 16`,style:{color:p(a)},children:(0,z.jsx)(`path`,{d:s[a].shape,fill:`currentColor`})}),V]}),n]})}),(0,z.jsx)(F.Fragment,{children:n})}function G({list:e,marked:t,words:n,found:r,place:i,pointed:a,onOpen:o}){let s=v(P),c=e=>(0,z.jsx)(H,{passage:e,marked:t,words:n,found:r.has(e.id),open:e.place===i,pointed:e.place===i?a:B,onOpen:o},e.id);return(0,z.jsx)(`article`,{className:`text`,lang:`zh-CN`,"aria-label":s(`text`),onKeyDown:K,children:e.map(e=>{if(e.type===`paragraph`)return(0,z.jsx)(`p`,{children:e.sentences.map(c)},e.key);let{level:t,passage:n}=e,r=t===0?`p`:`h${t+1}`;return(0,F.createElement)(r,{key:n.id,className:`depth-${t}`},c(n))})})}function K(e){let t={ArrowDown:1,ArrowUp:-1}[e.key];if(t===void 0||e.altKey||e.ctrlKey||e.metaKey)return;let n=[...e.currentTarget.querySelectorAll(`.badge`)],r=n[n.findIndex(t=>t===e.target)+t];r&&(e.preventDefault(),r.focus({preventScroll:!0}),r.scrollIntoView({block:`nearest`}))}function ce({words:e,places:t,settled:n,place:r,onFind:i,onGo:a}){let o=v(P),s=(0,F.useId)(),[c,l]=(0,F.useState)(e),u=w(c.trim().slice(0,200),250);(0,F.useEffect)(()=>{i(u)},[u]);let d=t.indexOf(r),f=e=>{let n=t[d<0?e>0?0:t.length-1:(d+e+t.length)%t.length];n!==void 0&&a(n)};return(0,z.jsxs)(`search`,{className:`find`,children:[(0,z.jsx)(`label`,{htmlFor:s,className:`unseen`,children:o(`find`)}),(0,z.jsx)(`input`,{id:s,type:`search`,placeholder:`${o(`find`)}…`,autoComplete:`off`,enterKeyHint:`search`,value:c,onChange:e=>{l(e.target.value)},onKeyDown:e=>{e.key!==`Enter`||e.nativeEvent.isComposing||(e.preventDefault(),f(e.shiftKey?-1:1))}}),e!==``&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`button`,{type:`button`,disabled:t.length===0,"aria-label":o(`previous`),onClick:()=>{f(-1)},children:`↑`}),(0,z.jsx)(`button`,{type:`button`,disabled:t.length===0,"aria-label":o(`next`),onClick:()=>{f(1)},children:`↓`})]}),(0,z.jsx)(`span`,{className:`count`,role:`status`,children:e!==``&&n&&(t.length===0?o(`foundNone`):`${d<0?``:`${d+1} / `}${t.length} ${o(`foundCount`)}`)})]})}function q({entries:e,wide:t}){let n=v(P),r=le(e),[i,a]=(0,F.useState)(!1);return(0,z.jsxs)(`details`,{className:`outline`,open:t||i,onToggle:e=>{t||a(e.currentTarget.open)},children:[(0,z.jsx)(`summary`,{children:n(`outline`)}),(0,z.jsx)(`nav`,{"aria-label":n(`outline`),lang:`zh-CN`,children:(0,z.jsx)(`ol`,{children:e.map(({place:e,title:t})=>(0,z.jsx)(`li`,{className:`depth-${L(e)}`,children:(0,z.jsx)(`a`,{href:`#${R(e)}`,...e===r&&{"aria-current":`location`},onClick:()=>{a(!1)},children:t})},e))})})]})}function le(e){let[t,n]=(0,F.useState)();return(0,F.useEffect)(()=>{let t=0,r=()=>{t=0;let r=[...e].reverse().find(({place:e})=>{let t=document.getElementById(R(e))?.getBoundingClientRect().top;return t!==void 0&&t<innerHeight/4});n(r?.place)},i=()=>{t||=requestAnimationFrame(r)};return addEventListener(`scroll`,i,{passive:!0}),()=>{removeEventListener(`scroll`,i),cancelAnimationFrame(t)}},[e]),(0,F.useEffect)(()=>{let e=document.querySelector(`.outline nav`),t=e?.querySelector(`[aria-current]`);if(!e||!t)return;let[n,r]=[e.getBoundingClientRect(),t.getBoundingClientRect()];(r.top<n.top||r.bottom>n.bottom)&&(e.scrollTop+=r.top-n.top-n.height/3)},[t]),t}function J(e,t,n){let r=new Map(n.map(e=>[e.id,e]));return[...e.map(e=>({type:`link`,key:e.id,link:e,intended:e.intended,evidence:e.evidence})),...t.map(e=>({type:`observation`,key:e.id,observation:e,intended:e.basis===`TARGET`,evidence:e.evidence})),...[...r.values()].flatMap(e=>(e.statuses??[]).map((t,n)=>({type:`status`,key:`${e.id} ${n}`,entity:e,status:t,intended:t.intended,evidence:t.evidence})))]}function Y({evidence:e},t,n){return e.filter(e=>e.plan?.id===t&&e.place===n)}function X({evidence:e},t,n){let r=e.flatMap(e=>e.plan?.id===t?e.place??[]:[]);return[...new Set(r)].filter(e=>e!==n)}function ue(e,t){let n=new Map;for(let r of e)for(let e of X(r,t,``))n.set(e,[...n.get(e)??[],r]);return[...n].sort(([e],[t])=>de(e,t))}function de(e,t){let[n,r]=[e,t].map(e=>e.split(`/`).map(Number)),i=n?.findIndex((e,t)=>e!==r?.[t])??-1;return i<0?0:(n?.[i]??0)-(r?.[i]??0)}function Z({fact:e,planId:t,place:n,onPoint:a}){let o=v(P),s=Y(e,t,n),c=X(e,t,n),l=()=>a?.(s.flatMap(({start:e,end:t})=>me(e,t))),u=()=>a?.([]);return(0,z.jsxs)(`li`,{className:e.intended?`fact intended`:`fact`,onMouseEnter:l,onMouseLeave:u,onFocus:l,onBlur:u,children:[(0,z.jsxs)(`p`,{className:`says`,children:[(0,z.jsx)(fe,{fact:e}),` `,e.intended&&(0,z.jsx)(T,{})]}),s.map((e,t)=>(0,z.jsx)(pe,{support:e},t)),c.length>0&&(0,z.jsxs)(`p`,{className:`how`,children:[o(`elsewhere`),` `,c.map(e=>(0,z.jsx)(r,{href:i(t,e),children:e},e))]})]})}function fe({fact:e}){let t=v(P),n=_();switch(e.type){case`link`:return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(g,{entity:e.link.source}),` `,(0,z.jsx)(`span`,{className:`relation`,children:t(e.link.type)}),` `,(0,z.jsx)(g,{entity:e.link.target})]});case`observation`:{let{subject:r,indicator:i,basis:a,year:o,periodEnd:s}=e.observation;return(0,z.jsxs)(z.Fragment,{children:[r&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(g,{entity:r}),` `]}),(0,z.jsx)(g,{entity:i}),` `,(0,z.jsxs)(`span`,{className:`relation`,children:[o,s!==null&&`–${s}`,` `,t(a)]}),` `,(0,z.jsx)(`strong`,{className:`figure`,children:E(e.observation,n)})]})}case`status`:return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(g,{entity:e.entity}),` `,(0,z.jsx)(`span`,{className:`relation`,children:e.status.year}),` `,(0,z.jsx)(`strong`,{children:t(e.status.status)})]})}}function pe({support:e}){let t=v(P),n=new Intl.NumberFormat(_(),{style:`percent`});return(0,z.jsxs)(z.Fragment,{children:[e.quote!==null&&(0,z.jsx)(`blockquote`,{lang:`zh-CN`,children:(0,z.jsx)(`mark`,{children:e.quote})}),(0,z.jsxs)(`p`,{className:`how`,children:[(0,z.jsx)(`span`,{...e.rule!==null&&{title:e.rule},children:t(e.method)}),e.year!==null&&(0,z.jsx)(`span`,{children:e.year}),(0,z.jsxs)(`span`,{children:[t(`confidence`),` `,n.format(e.confidence)]}),(0,z.jsx)(`span`,{children:t(e.verified?`verified`:`unverified`)})]})]})}function me(e,t){return e===null||t===null?[]:[{start:e,end:t}]}function he({passage:e,planId:t,neighbours:n,focus:r,onPoint:i,onGo:a,onClose:o}){let s=v(P),c=(0,F.useId)(),u=(0,F.useRef)(null),f=y(j,{id:e.id}),{place:p}=e;(0,F.useEffect)(()=>{r&&u.current?.focus({preventScroll:!0})},[r,p]);let m=f.data?.node,[h,g]=n;return(0,z.jsxs)(`aside`,{className:`sheet`,"aria-labelledby":c,children:[(0,z.jsxs)(`header`,{children:[(0,z.jsxs)(`h2`,{id:c,ref:u,tabIndex:-1,children:[I(p)?s(`headingAt`):s(`sentence`),` `,(0,z.jsx)(`span`,{className:`place`,children:p}),` `,!I(p)&&s(`sentenceEnd`)]}),(0,z.jsx)(Q,{name:s(`before`),sign:`↑`,to:h,onGo:a}),(0,z.jsx)(Q,{name:s(`behind`),sign:`↓`,to:g,onGo:a}),(0,z.jsx)(`button`,{type:`button`,"aria-label":s(`close`),title:s(`close`),onClick:o,children:`✕`})]}),(0,z.jsx)(`div`,{className:`scroll`,tabIndex:0,role:`group`,"aria-label":s(`facts`),children:(0,z.jsx)(d,{asked:f,skeleton:(0,z.jsx)(l,{lines:6}),children:()=>m?.__typename===`Passage`&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(ge,{facts:J(m.links?.nodes??[],m.observations?.nodes??[],(m.mentions?.nodes??[]).map(({entity:e})=>e)).filter(e=>Y(e,t,p).length>0),passage:e,planId:t,onPoint:i}),(0,z.jsx)(_e,{passage:e})]})})},p)]})}function Q(e){let{name:t,sign:n,to:r,onGo:i}=e;return(0,z.jsx)(`button`,{type:`button`,"aria-label":t,title:t,disabled:r===void 0,onClick:()=>{r!==void 0&&i(r)},children:n})}function ge({facts:e,passage:t,planId:n,onPoint:r}){let i=v(P),a=t.factCount-e.length;return t.factCount===0?(0,z.jsx)(`p`,{className:`none`,children:i(`noFacts`)}):(0,z.jsxs)(z.Fragment,{children:[[`link`,`observation`,`status`].map(a=>{let o=e.filter(e=>e.type===a);if(o.length===0)return null;let s=i(a===`link`?`links`:a===`observation`?`observations`:`statuses`);return(0,z.jsxs)(`section`,{"aria-label":s,children:[(0,z.jsxs)(`h3`,{children:[s,` `,(0,z.jsx)(`small`,{children:o.length})]}),(0,z.jsx)(`ul`,{className:`facts-list`,children:o.map(e=>(0,z.jsx)(Z,{fact:e,planId:n,place:t.place,onPoint:r},e.key))})]},a)}),a>0&&(0,z.jsxs)(`p`,{className:`none`,children:[a,` `,i(`unseenFacts`)]})]})}function _e({passage:e}){let t=v(P),n=[...new Map(e.mentions.map(({entity:e})=>[e.id,e])).values()];return n.length===0?null:(0,z.jsxs)(`section`,{"aria-label":t(`mentions`),children:[(0,z.jsxs)(`h3`,{children:[t(`mentions`),` `,(0,z.jsx)(`small`,{children:n.length})]}),(0,z.jsx)(`ul`,{className:`mentioned`,children:n.map(e=>(0,z.jsx)(`li`,{children:(0,z.jsx)(g,{entity:e,both:!0})},e.id))})]})}function ve({counts:e,hidden:t,onHide:n}){let r=v(P),i=_(),a=new Intl.NumberFormat(i),o=u.filter(t=>e.has(t));return(0,z.jsxs)(`div`,{className:`legend`,role:`group`,"aria-label":r(`kinds`),children:[(0,z.jsx)(`span`,{className:`label`,children:r(`kinds`)}),o.map(r=>{let o=!t.includes(r);return(0,z.jsxs)(`button`,{type:`button`,className:`chip`,"aria-pressed":o,onClick:()=>{n(o?[...t,r]:t.filter(e=>e!==r))},children:[(0,z.jsx)(`span`,{"aria-hidden":`true`,children:(0,z.jsx)(f,{kind:r})}),(0,z.jsx)(`span`,{className:`mention`,"data-kind":r,style:{textDecorationColor:`currentColor`},children:s[r].name[i]}),(0,z.jsx)(`small`,{children:a.format(e.get(r)??0)})]},r)}),(0,z.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>{n(t.length>0?[]:o)},children:r(t.length>0?`all`:`none`)})]})}function ye({covered:e,sentences:t,bare:n,onBare:r}){let i=v(P),a=_(),o=new Intl.NumberFormat(a),s=new Intl.NumberFormat(a,{style:`percent`});return(0,z.jsxs)(`div`,{className:`coverage`,children:[(0,z.jsxs)(`p`,{children:[(0,z.jsx)(`strong`,{children:o.format(e)}),` `,i(`covered`),` `,(0,z.jsx)(`strong`,{children:o.format(t)}),` `,i(`coveredEnd`),t>0&&` · ${s.format(e/t)}`]}),(0,z.jsxs)(`label`,{children:[(0,z.jsx)(`input`,{type:`checkbox`,checked:n,onChange:e=>{r(e.target.checked)}}),i(`uncovered`)]})]})}var $=`(min-width: 78rem)`;function be(){return(0,F.useSyncExternalStore)(e=>{let t=matchMedia($);return t.addEventListener(`change`,e),()=>{t.removeEventListener(`change`,e)}},()=>matchMedia($).matches)}var xe={place:S,hide:b(u),bare:x,find:S};function Se({planId:e,entries:t}){let n=o(O,{id:e},({plan:e})=>e?.passages),r=(0,F.useMemo)(()=>n.data?.map(k),[n.data]);return(0,z.jsx)(d,{asked:{...n,data:r},skeleton:(0,z.jsx)(l,{lines:24}),children:n=>(0,z.jsx)(Ce,{planId:e,entries:t,passages:n})})}function Ce({planId:e,entries:t,passages:n}){let r=v(P),[{place:i,hide:a,bare:s,find:c},l]=C(xe),u=be(),[d,f]=(0,F.useState)(B),[p,m]=(0,F.useState)(),h=o(A,{id:e,text:c},({passages:e})=>e,{enabled:c!==``}),g=(0,F.useMemo)(()=>c===``?[]:h.data??[],[c,h.data]),_=(0,F.useMemo)(()=>new Set(g.map(({id:e})=>e)),[g]),y=(0,F.useCallback)(({entity:e})=>!a.includes(e.kind),[a]),b=(0,F.useMemo)(()=>{let e=re(n);return s?ie(e,({factCount:e})=>e===0):e},[n,s]),x=(0,F.useMemo)(()=>{let e=new Set(b.flatMap(e=>e.type===`heading`?e.passage.place:[]));return t.filter(({place:t})=>e.has(t))},[b,t]),S=(0,F.useMemo)(()=>n.find(e=>e.place===i),[n,i]),w=(0,F.useRef)(void 0);(0,F.useEffect)(()=>{i!==``&&w.current!==i&&(w.current=i,document.getElementById(R(i))?.scrollIntoView({block:`center`}))},[i]),(0,F.useEffect)(()=>{i===``&&location.hash!==``&&document.getElementById(location.hash.slice(1))?.scrollIntoView()},[]);let T=(0,F.useRef)(void 0);(0,F.useEffect)(()=>{T.current=e=>{w.current=e,f(B),m(e),l({place:e},S!==void 0)}});let E=(0,F.useCallback)(e=>T.current?.(e),[]),D=e=>{f(B),l({place:e},S!==void 0)},O=()=>{let e=R(i);l({place:``}),m(void 0),document.getElementById(e)?.querySelector(`.badge`)?.focus({preventScroll:!0})},k=b.flatMap(e=>e.type===`heading`?[]:e.sentences.map(e=>e.place)),j=k.indexOf(i);return(0,z.jsxs)(`div`,{className:S?`reader opened`:`reader`,onKeyDown:({key:e,target:t})=>{e===`Escape`&&S&&!(t instanceof HTMLInputElement)&&O()},children:[(0,z.jsx)(q,{entries:x,wide:u}),(0,z.jsxs)(`div`,{className:`middle`,children:[(0,z.jsxs)(`div`,{className:`tools`,children:[(0,z.jsxs)(`div`,{className:`row`,children:[(0,z.jsx)(ce,{words:c,places:g.map(({place:e})=>e),settled:!h.loading,place:i,onFind:e=>{e!==c&&l({find:e})},onGo:D}),(0,z.jsx)(ye,{...oe(n),bare:s,onBare:e=>{l({bare:e})}})]}),(0,z.jsx)(ve,{counts:se(n),hidden:a,onHide:e=>{l({hide:e})}})]}),(0,z.jsx)(`p`,{className:`hint`,children:r(`badges`)}),(0,z.jsx)(G,{list:b,marked:y,words:c,found:_,place:i,pointed:d,onOpen:E}),s&&b.length===0&&(0,z.jsx)(`p`,{children:r(`noneUncovered`)})]}),S&&(0,z.jsx)(he,{passage:S,planId:e,neighbours:j<0?[void 0,void 0]:[k[j-1],k[j+1]],focus:p===i,onPoint:f,onGo:D,onClose:O})]})}function we({planId:e,place:t}){let n=v(P),r=o(ee,{id:e},({links:e})=>e),i=o(M,{id:e},({observations:e})=>e),a=o(N,{id:e},({entities:e})=>e),s=r.data&&i.data&&a.data&&J(r.data,i.data,a.data),c=[r,i,a].find(({error:e})=>e!==null);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(m,{title:n(`withoutTitle`),remedy:n(`withoutRemedy`),command:`plangraph load FILE
PLAN=FILE make up`}),(0,z.jsxs)(`section`,{className:`curated`,"aria-labelledby":`curated`,children:[(0,z.jsx)(`h2`,{id:`curated`,children:n(`curated`)}),(0,z.jsx)(d,{asked:{data:s,error:c?.error??null,loading:s===void 0&&!c,retry:()=>c?.retry()},skeleton:(0,z.jsx)(l,{lines:12}),children:r=>{let i=ue(r,e);return i.length===0?(0,z.jsx)(`p`,{children:n(`noCurated`)}):i.map(([n,r])=>(0,z.jsxs)(`section`,{id:R(n),className:n===t?`at open`:`at`,"aria-label":n,ref:e=>{n===t&&e?.scrollIntoView({block:`start`})},children:[(0,z.jsxs)(`h3`,{children:[n,` `,(0,z.jsx)(`small`,{children:r.length})]}),(0,z.jsx)(`ul`,{className:`facts-list`,children:r.map(t=>(0,z.jsx)(Z,{fact:t,planId:e,place:n},t.key))})]},n))}})]})]})}var Te={place:S};function Ee({planId:e}){let t=v(P),n=y(D,{id:e}),[{place:i}]=C(Te),o=n.data?.plan;return(0,z.jsx)(c,{wide:!0,title:o?.title??t(`title`),heading:o?(0,z.jsx)(`span`,{lang:`zh-CN`,children:o.title}):t(`title`),children:(0,z.jsx)(d,{asked:n,skeleton:(0,z.jsx)(l,{lines:24}),children:()=>o?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`p`,{className:`byline`,children:[o.publisher!==null&&(0,z.jsx)(`span`,{lang:`zh-CN`,children:o.publisher}),o.publishedOn!==null&&(0,z.jsx)(`time`,{dateTime:o.publishedOn,children:o.publishedOn}),o.sourceUrl!==null&&(0,z.jsx)(`a`,{href:o.sourceUrl,rel:`noreferrer`,children:t(`source`)}),(0,z.jsx)(r,{href:a,children:t(`allPlans`)})]}),o.documentLoaded?(0,z.jsx)(Se,{planId:o.id,entries:o.sections}):(0,z.jsx)(we,{planId:o.id,place:i})]}):(0,z.jsx)(m,{title:t(`unknownTitle`),remedy:t(`unknownRemedy`),children:(0,z.jsx)(r,{href:a,className:`button`,children:t(`allPlans`)})})})})}export{Ee as default};