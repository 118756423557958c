import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{f as t,i as n,p as r,t as i}from"./libraries-rHyAJcDP.js";import{$ as a,D as o,E as s,I as c,P as l,Q as u,R as d,U as f,V as p,Z as m,c as h,d as g,et as _,f as v,l as y,m as b,ot as x,s as S,t as C,v as w,y as T,z as E}from"./entity-vYe3emjZ.js";import{i as D,n as O}from"./download-DVcnOSZc.js";import{t as k}from"./report-DWRikOYO.js";var A=e(r(),1),j=[`xlsx`,`csv`,`graphml`,`gexf`,`jsonld`,`parquet`,`neo4j`];async function M(e,t){let n=`/export?${new URLSearchParams({format:e,...t!==void 0&&{plan:t}}).toString()}`,r;try{r=await fetch(n,{headers:u(`*/*`)})}catch(e){throw _(e)}if(!r.ok)throw f(await a(r,`/export`)),m(r.status,`/export`);return{name:/filename="([^"]+)"/.exec(r.headers.get(`Content-Disposition`)??``)?.[1]??`plangraph.${e}`,content:await r.blob()}}var N=t(),P={xlsx:{"zh-CN":`Excel 工作簿`,en:`Excel workbook`},csv:{"zh-CN":`CSV 表格（zip）`,en:`CSV tables (zip)`},graphml:{"zh-CN":`GraphML 网络`,en:`GraphML network`},gexf:{"zh-CN":`GEXF 网络（Gephi）`,en:`GEXF network (Gephi)`},jsonld:{"zh-CN":`JSON-LD 关联数据`,en:`JSON-LD linked data`},parquet:{"zh-CN":`Parquet 表格（zip）`,en:`Parquet tables (zip)`},neo4j:{"zh-CN":`Neo4j 导入表格（zip）`,en:`Tables for Neo4j (zip)`}};function F({plan:e}){let t=T(b),n=w(),[r,i]=(0,A.useState)(`rest`),a=async t=>{i(`busy`);try{let{name:n,content:r}=await M(t,e);D(n,r,r.type),i(`rest`)}catch{i(`failed`)}};return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(O,{label:t(`export`),formats:j.map(e=>({label:P[e][n],save:()=>void a(e)}))}),(0,N.jsx)(`span`,{role:`status`,children:r!==`rest`&&t(r===`busy`?`exporting`:`exportFailed`)})]})}var I=S(`
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
`),L=S(`
  query PlanCoverage($plan: ID!, $sentences: PassageWhere!, $covered: PassageWhere!) {
    plan(id: $plan) {
      report {
        coverage {
          numbers
          numbersRead
          missed {
            place
            numbers {
              text
            }
          }
        }
      }
    }
    all: passages(first: 0, where: $sentences) {
      totalCount
    }
    covered: passages(first: 0, where: $covered) {
      totalCount
    }
  }
`),R=100;function z(e,t){let n=Array.from({length:Math.ceil(t.length/R)},(e,n)=>t.slice(R*n,R*(n+1)));return{plan:{id:{eq:e}},and:n.map(e=>({not:{place:{in:e}}}))}}var B=S(`
  mutation UnloadPlan($plan: ID!) {
    unloadPlan(plan: $plan) {
      id
    }
  }
`),V={title:{"zh-CN":`规划`,en:`Plans`},lead:{"zh-CN":`载入了哪些规划，从中读出了什么，拒绝了什么，覆盖了多少。`,en:`Which plans are loaded, what was read out of them, what was refused, and how much of them is covered.`},load:{"zh-CN":`装载规划`,en:`Load a plan`},add:{"zh-CN":`或者在服务所在的机器上载入一份：`,en:`Or load one on the server’s machine:`},unload:{"zh-CN":`卸载`,en:`Unload`},unloadTitle:{"zh-CN":`卸载这份规划？`,en:`Unload this plan?`},unloadMeaning:{"zh-CN":`它和只以它为依据的内容都会从图谱中移除。以后可以用它的文件再装载一次。`,en:`It leaves the graph, with everything that rests on it alone. Its file can be loaded again later.`},unloadRefused:{"zh-CN":`没有卸载。看看令牌是否有卸载的权限，服务是否在运行，然后再试。`,en:`It was not unloaded. See that your token may unload and that the server runs, then try again.`},cancel:{"zh-CN":`取消`,en:`Cancel`},read:{"zh-CN":`读原文`,en:`Read the text`},curatedFacts:{"zh-CN":`看整理的事实`,en:`See the curated facts`},uncovered:{"zh-CN":`没有事实的句子`,en:`Sentences without facts`},download:{"zh-CN":`下载报告（JSON）`,en:`Download the report (JSON)`},publisher:{"zh-CN":`发布机关`,en:`Publisher`},district:{"zh-CN":`行政区`,en:`District`},year:{"zh-CN":`规划年份`,en:`Year`},publishedOn:{"zh-CN":`发布日期`,en:`Published on`},source:{"zh-CN":`来源`,en:`Source`},sourceLink:{"zh-CN":`发布页`,en:`where it was published`},unknown:{"zh-CN":`未注明`,en:`not stated`},document:{"zh-CN":`原文`,en:`Document`},withDocument:{"zh-CN":`在手边，事实已与原文核对`,en:`at hand: facts are checked against it`},withoutDocument:{"zh-CN":`不在手边，只有整理的事实，未核对`,en:`not at hand: curated facts only, unchecked`},coverage:{"zh-CN":`覆盖`,en:`Coverage`},covered:{"zh-CN":`句有事实，共`,en:`of`},coveredEnd:{"zh-CN":`句`,en:`sentences have facts`},names:{"zh-CN":`名称与更正`,en:`Names and corrections`},numbersCovered:{"zh-CN":`数字的覆盖`,en:`Coverage of numbers`},numbersRead:{"zh-CN":`个数字已读出，共`,en:`of`},numbersReadEnd:{"zh-CN":`个`,en:`numbers are read as figures`},missedNumbers:{"zh-CN":`没有读出的数字`,en:`Numbers that were not read`},noCoverage:{"zh-CN":`没有原文，无从计算。`,en:`Not known without the document.`},noReport:{"zh-CN":`这份规划没有载入报告。重新载入一次，就会有。`,en:`This plan has no report of its loading. Load it again to get one.`}},H=`0/0/0/0`;function U({plan:e}){let t=T(V);return(0,N.jsxs)(`section`,{"aria-label":t(`coverage`),children:[(0,N.jsx)(`h3`,{children:t(`coverage`)}),e.documentLoaded?(0,N.jsx)(W,{plan:e}):(0,N.jsx)(`p`,{children:t(`noCoverage`)})]})}function W({plan:e}){let t=z(e.id,[H,...e.sections.map(({place:e})=>e)]),n=E(L,{plan:e.id,sentences:t,covered:{...t,factCount:{gt:0}}});return(0,N.jsx)(y,{asked:n,skeleton:(0,N.jsx)(g,{lines:2}),children:({all:t,covered:n,plan:r})=>{let i=r?.report?.coverage,a=i?.missed.filter(e=>e.numbers.length>0)??[];return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(G,{of:`sentences`,some:n?.totalCount??0,whole:t?.totalCount??0}),i&&(0,N.jsx)(G,{of:`numbers`,some:i.numbersRead,whole:i.numbers}),a.length>0&&(0,N.jsx)(K,{plan:e.id,missed:a})]})}})}function G({of:e,some:t,whole:n}){let r=T(V),i=w(),a=new Intl.NumberFormat(i),o=new Intl.NumberFormat(i,{style:`percent`,maximumFractionDigits:1}),s=r(e===`sentences`?`coverage`:`numbersCovered`);return(0,N.jsxs)(`p`,{className:`coverage-bar`,children:[(0,N.jsx)(`strong`,{className:`percent`,children:o.format(n===0?0:t/n)}),(0,N.jsx)(`span`,{className:`track`,role:`meter`,"aria-valuemin":0,"aria-valuemax":n,"aria-valuenow":t,"aria-label":s,children:(0,N.jsx)(`span`,{style:{width:`${n===0?0:100*t/n}%`}})}),(0,N.jsxs)(`span`,{children:[a.format(t),` `,r(e===`sentences`?`covered`:`numbersRead`),` `,a.format(n),` `,r(e===`sentences`?`coveredEnd`:`numbersReadEnd`)]})]})}function K({plan:e,missed:t}){let n=T(V);return(0,N.jsxs)(`details`,{className:`missed-numbers`,children:[(0,N.jsx)(`summary`,{children:n(`missedNumbers`)}),(0,N.jsx)(`ul`,{children:t.map(({place:t,numbers:n})=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(i,{href:c(e,t),children:t}),` `,(0,N.jsx)(`span`,{lang:`zh-CN`,children:n.map(({text:e})=>e).join(`、`)})]},t))})]})}function q({plan:e}){let t=T(V),[n,r]=(0,A.useState)(!1);return x()===``?null:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`button`,{type:`button`,className:`grave`,"aria-haspopup":`dialog`,onClick:()=>{r(!0)},children:t(`unload`)}),n&&(0,N.jsx)(J,{plan:e,close:()=>{r(!1)}})]})}function J({plan:e,close:t}){let r=T(V),[,i]=n(),[a,o]=(0,A.useState)(!1),[s,c]=(0,A.useState)(null),u=(0,A.useRef)(null),d=(0,A.useId)();(0,A.useEffect)(()=>{u.current?.showModal()},[]);let f=async()=>{if(!a){o(!0),c(null);try{let{unloadPlan:t}=await p(B,{plan:e.id});i(l(t.id))}catch(e){c(e instanceof Error?e.message:String(e)),o(!1)}}};return(0,N.jsxs)(`dialog`,{ref:u,className:`unload-dialog`,"aria-labelledby":d,onClose:t,children:[(0,N.jsx)(`h2`,{id:d,children:r(`unloadTitle`)}),(0,N.jsx)(`p`,{lang:`zh-CN`,children:(0,N.jsx)(`strong`,{children:e.title})}),(0,N.jsx)(`p`,{children:r(`unloadMeaning`)}),(0,N.jsx)(`div`,{role:`alert`,children:s!==null&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`p`,{children:r(`unloadRefused`)}),(0,N.jsx)(`p`,{className:`said`,lang:`en`,children:s})]})}),(0,N.jsxs)(`p`,{className:`deeds`,children:[(0,N.jsx)(`button`,{type:`button`,onClick:()=>u.current?.close(),children:r(`cancel`)}),(0,N.jsx)(`button`,{type:`button`,className:`grave`,"aria-disabled":a,onClick:()=>void f(),children:r(`unload`)})]})]})}function Y({plan:e}){let t=T(V),n=(0,A.useId)(),{report:r}=e;return(0,N.jsxs)(`article`,{className:`plan`,"aria-labelledby":n,children:[(0,N.jsx)(`h2`,{id:n,lang:`zh-CN`,children:(0,N.jsx)(i,{href:c(e.id),children:e.title})}),(0,N.jsx)(X,{plan:e}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(i,{className:`button main`,href:c(e.id),children:t(e.documentLoaded?`read`:`curatedFacts`)}),e.documentLoaded&&(0,N.jsx)(i,{className:`button`,href:`${c(e.id)}?bare=1`,children:t(`uncovered`)}),r&&(0,N.jsx)(`button`,{type:`button`,onClick:()=>{let{title:t,publisher:n,year:i,documentLoaded:a}=e,o={plan:{id:e.id,title:t,publisher:n,year:i,documentLoaded:a},...r};D(`${e.title}.json`,`${JSON.stringify(o,null,2)}\n`,`application/json`)},children:t(`download`)}),(0,N.jsx)(F,{plan:e.id}),(0,N.jsx)(q,{plan:e})]}),(0,N.jsx)(U,{plan:e}),r?(0,N.jsx)(k,{planId:e.id,report:r}):(0,N.jsx)(`p`,{children:t(`noReport`)})]})}function X({plan:e}){let t=T(V),n=(0,N.jsx)(`span`,{className:`unknown`,children:t(`unknown`)});return(0,N.jsxs)(`dl`,{className:`particulars`,children:[(0,N.jsx)(Z,{name:t(`publisher`),children:e.publisher===null?n:(0,N.jsx)(`span`,{lang:`zh-CN`,children:e.publisher})}),(0,N.jsx)(Z,{name:t(`district`),children:e.district?(0,N.jsx)(C,{entity:e.district}):n}),(0,N.jsx)(Z,{name:t(`year`),children:e.year}),(0,N.jsx)(Z,{name:t(`publishedOn`),children:e.publishedOn===null?n:(0,N.jsx)(`time`,{dateTime:e.publishedOn,children:e.publishedOn})}),(0,N.jsx)(Z,{name:t(`source`),children:e.sourceUrl===null?n:(0,N.jsx)(`a`,{href:e.sourceUrl,rel:`noreferrer`,children:t(`sourceLink`)})}),(0,N.jsx)(Z,{name:t(`document`),children:(0,N.jsx)(`span`,{className:e.documentLoaded?`at-hand`:`away`,children:t(e.documentLoaded?`withDocument`:`withoutDocument`)})})]})}function Z({name:e,children:t}){return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsx)(`dd`,{children:t})]})}function Q(){let e=T(V),t=d(I,{},({plans:e})=>e);return(0,N.jsxs)(h,{title:e(`title`),children:[(0,N.jsx)(`p`,{className:`lead`,children:e(`lead`)}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(i,{className:`button main`,href:s,children:e(`load`)}),(0,N.jsx)(i,{className:`button`,href:o,children:e(`names`)}),(0,N.jsx)(F,{})]}),(0,N.jsx)(y,{asked:t,skeleton:(0,N.jsx)(g,{lines:16}),children:n=>n.length===0?(0,N.jsx)(v,{retry:t.retry}):(0,N.jsxs)(N.Fragment,{children:[n.map(e=>(0,N.jsx)(Y,{plan:e},e.id)),(0,N.jsxs)(`p`,{className:`more`,children:[e(`add`),` `,(0,N.jsx)(`code`,{lang:`en`,children:`plangraph load FILE`})]})]})})]})}export{Q as default};