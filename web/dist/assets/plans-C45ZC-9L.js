import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{f as t,i as n,p as r,t as i}from"./libraries-rHyAJcDP.js";import{E as a,I as o,L as s,N as c,P as l,c as u,d,f,it as p,l as m,s as h,t as g,v as _,y as v,z as y}from"./entity-BoZJNgPz.js";import{t as b}from"./file-BrJXvtOZ.js";import{t as x}from"./report-miOma8Ex.js";var S=h(`
  query LoadedPlans($after: String) {
    plans(first: 100, after: $after) {
      nodes {
        ...LoadedPlan
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment LoadedPlan on Plan {
    id
    title
    publisher
    year
    publishedOn
    sourceUrl
    documentLoaded
    district {
      ...EntityFields
    }
    sections {
      place
    }
    report {
      ...Report
    }
  }
`),C=h(`
  query PlanCoverage($sentences: PassageWhere!, $covered: PassageWhere!) {
    all: passages(first: 0, where: $sentences) {
      totalCount
    }
    covered: passages(first: 0, where: $covered) {
      totalCount
    }
  }
`),w=100;function T(e,t){let n=Array.from({length:Math.ceil(t.length/w)},(e,n)=>t.slice(w*n,w*(n+1)));return{plan:{id:{eq:e}},and:n.map(e=>({not:{place:{in:e}}}))}}var E=h(`
  mutation UnloadPlan($plan: ID!) {
    unloadPlan(plan: $plan) {
      id
    }
  }
`),D={title:{"zh-CN":`规划`,en:`Plans`},lead:{"zh-CN":`载入了哪些规划，从中读出了什么，拒绝了什么，覆盖了多少。`,en:`Which plans are loaded, what was read out of them, what was refused, and how much of them is covered.`},load:{"zh-CN":`装载规划`,en:`Load a plan`},add:{"zh-CN":`或者在服务所在的机器上载入一份：`,en:`Or load one on the server’s machine:`},unload:{"zh-CN":`卸载`,en:`Unload`},unloadTitle:{"zh-CN":`卸载这份规划？`,en:`Unload this plan?`},unloadMeaning:{"zh-CN":`它和只以它为依据的内容都会从图谱中移除。以后可以用它的文件再装载一次。`,en:`It leaves the graph, with everything that rests on it alone. Its file can be loaded again later.`},unloadRefused:{"zh-CN":`没有卸载。看看令牌是否有卸载的权限，服务是否在运行，然后再试。`,en:`It was not unloaded. See that your token may unload and that the server runs, then try again.`},cancel:{"zh-CN":`取消`,en:`Cancel`},read:{"zh-CN":`读原文`,en:`Read the text`},curatedFacts:{"zh-CN":`看整理的事实`,en:`See the curated facts`},uncovered:{"zh-CN":`没有事实的句子`,en:`Sentences without facts`},download:{"zh-CN":`下载报告（JSON）`,en:`Download the report (JSON)`},publisher:{"zh-CN":`发布机关`,en:`Publisher`},district:{"zh-CN":`行政区`,en:`District`},year:{"zh-CN":`规划年份`,en:`Year`},publishedOn:{"zh-CN":`发布日期`,en:`Published on`},source:{"zh-CN":`来源`,en:`Source`},sourceLink:{"zh-CN":`发布页`,en:`where it was published`},unknown:{"zh-CN":`未注明`,en:`not stated`},document:{"zh-CN":`原文`,en:`Document`},withDocument:{"zh-CN":`在手边，事实已与原文核对`,en:`at hand: facts are checked against it`},withoutDocument:{"zh-CN":`不在手边，只有整理的事实，未核对`,en:`not at hand: curated facts only, unchecked`},coverage:{"zh-CN":`覆盖`,en:`Coverage`},covered:{"zh-CN":`句有事实，共`,en:`of`},coveredEnd:{"zh-CN":`句`,en:`sentences have facts`},noCoverage:{"zh-CN":`没有原文，无从计算。`,en:`Not known without the document.`},noReport:{"zh-CN":`这份规划没有载入报告。重新载入一次，就会有。`,en:`This plan has no report of its loading. Load it again to get one.`}},O=e(r(),1),k=t(),A=`0/0/0/0`;function j({plan:e}){let t=v(D);return(0,k.jsxs)(`section`,{"aria-label":t(`coverage`),children:[(0,k.jsx)(`h3`,{children:t(`coverage`)}),e.documentLoaded?(0,k.jsx)(M,{plan:e}):(0,k.jsx)(`p`,{children:t(`noCoverage`)})]})}function M({plan:e}){let t=v(D),n=_(),r=T(e.id,[A,...e.sections.map(({place:e})=>e)]),i=s(C,{sentences:r,covered:{...r,factCount:{gt:0}}}),a=new Intl.NumberFormat(n),o=new Intl.NumberFormat(n,{style:`percent`,maximumFractionDigits:1});return(0,k.jsx)(m,{asked:i,skeleton:(0,k.jsx)(d,{lines:2}),children:({all:e,covered:n})=>{let[r,i]=[n?.totalCount??0,e?.totalCount??0];return(0,k.jsxs)(`p`,{className:`coverage-bar`,children:[(0,k.jsx)(`strong`,{className:`percent`,children:o.format(i===0?0:r/i)}),(0,k.jsx)(`span`,{className:`track`,role:`meter`,"aria-valuemin":0,"aria-valuemax":i,"aria-valuenow":r,"aria-label":t(`coverage`),children:(0,k.jsx)(`span`,{style:{width:`${i===0?0:100*r/i}%`}})}),(0,k.jsxs)(`span`,{children:[a.format(r),` `,t(`covered`),` `,a.format(i),` `,t(`coveredEnd`)]})]})}})}function N({plan:e}){let t=v(D),[n,r]=(0,O.useState)(!1);return p()===``?null:(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`button`,{type:`button`,className:`grave`,"aria-haspopup":`dialog`,onClick:()=>{r(!0)},children:t(`unload`)}),n&&(0,k.jsx)(P,{plan:e,close:()=>{r(!1)}})]})}function P({plan:e,close:t}){let r=v(D),[,i]=n(),[a,o]=(0,O.useState)(!1),[s,l]=(0,O.useState)(null),u=(0,O.useRef)(null),d=(0,O.useId)();(0,O.useEffect)(()=>{u.current?.showModal()},[]);let f=async()=>{if(!a){o(!0),l(null);try{let{unloadPlan:t}=await y(E,{plan:e.id});i(c(t.id))}catch(e){l(e instanceof Error?e.message:String(e)),o(!1)}}};return(0,k.jsxs)(`dialog`,{ref:u,className:`unload-dialog`,"aria-labelledby":d,onClose:t,children:[(0,k.jsx)(`h2`,{id:d,children:r(`unloadTitle`)}),(0,k.jsx)(`p`,{lang:`zh-CN`,children:(0,k.jsx)(`strong`,{children:e.title})}),(0,k.jsx)(`p`,{children:r(`unloadMeaning`)}),(0,k.jsx)(`div`,{role:`alert`,children:s!==null&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`p`,{children:r(`unloadRefused`)}),(0,k.jsx)(`p`,{className:`said`,lang:`en`,children:s})]})}),(0,k.jsxs)(`p`,{className:`deeds`,children:[(0,k.jsx)(`button`,{type:`button`,onClick:()=>u.current?.close(),children:r(`cancel`)}),(0,k.jsx)(`button`,{type:`button`,className:`grave`,"aria-disabled":a,onClick:()=>void f(),children:r(`unload`)})]})]})}function F({plan:e}){let t=v(D),n=(0,O.useId)(),{report:r}=e;return(0,k.jsxs)(`article`,{className:`plan`,"aria-labelledby":n,children:[(0,k.jsx)(`h2`,{id:n,lang:`zh-CN`,children:(0,k.jsx)(i,{href:l(e.id),children:e.title})}),(0,k.jsx)(I,{plan:e}),(0,k.jsxs)(`p`,{className:`actions`,children:[(0,k.jsx)(i,{className:`button main`,href:l(e.id),children:t(e.documentLoaded?`read`:`curatedFacts`)}),e.documentLoaded&&(0,k.jsx)(i,{className:`button`,href:`${l(e.id)}?bare=1`,children:t(`uncovered`)}),r&&(0,k.jsx)(`button`,{type:`button`,onClick:()=>{let{title:t,publisher:n,year:i,documentLoaded:a}=e,o={plan:{id:e.id,title:t,publisher:n,year:i,documentLoaded:a},...r};b(`${e.title}.json`,`${JSON.stringify(o,null,2)}\n`,`application/json`)},children:t(`download`)}),(0,k.jsx)(N,{plan:e})]}),(0,k.jsx)(j,{plan:e}),r?(0,k.jsx)(x,{planId:e.id,report:r}):(0,k.jsx)(`p`,{children:t(`noReport`)})]})}function I({plan:e}){let t=v(D),n=(0,k.jsx)(`span`,{className:`unknown`,children:t(`unknown`)});return(0,k.jsxs)(`dl`,{className:`particulars`,children:[(0,k.jsx)(L,{name:t(`publisher`),children:e.publisher===null?n:(0,k.jsx)(`span`,{lang:`zh-CN`,children:e.publisher})}),(0,k.jsx)(L,{name:t(`district`),children:e.district?(0,k.jsx)(g,{entity:e.district}):n}),(0,k.jsx)(L,{name:t(`year`),children:e.year}),(0,k.jsx)(L,{name:t(`publishedOn`),children:e.publishedOn===null?n:(0,k.jsx)(`time`,{dateTime:e.publishedOn,children:e.publishedOn})}),(0,k.jsx)(L,{name:t(`source`),children:e.sourceUrl===null?n:(0,k.jsx)(`a`,{href:e.sourceUrl,rel:`noreferrer`,children:t(`sourceLink`)})}),(0,k.jsx)(L,{name:t(`document`),children:(0,k.jsx)(`span`,{className:e.documentLoaded?`at-hand`:`away`,children:t(e.documentLoaded?`withDocument`:`withoutDocument`)})})]})}function L({name:e,children:t}){return(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`dt`,{children:e}),(0,k.jsx)(`dd`,{children:t})]})}function R(){let e=v(D),t=o(S,{},({plans:e})=>e);return(0,k.jsxs)(u,{title:e(`title`),children:[(0,k.jsx)(`p`,{className:`lead`,children:e(`lead`)}),(0,k.jsx)(`p`,{children:(0,k.jsx)(i,{className:`button main`,href:a,children:e(`load`)})}),(0,k.jsx)(m,{asked:t,skeleton:(0,k.jsx)(d,{lines:16}),children:n=>n.length===0?(0,k.jsx)(f,{retry:t.retry}):(0,k.jsxs)(k.Fragment,{children:[n.map(e=>(0,k.jsx)(F,{plan:e},e.id)),(0,k.jsxs)(`p`,{className:`more`,children:[e(`add`),` `,(0,k.jsx)(`code`,{lang:`en`,children:`plangraph load FILE`})]})]})})]})}export{R as default};