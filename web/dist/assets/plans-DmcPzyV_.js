import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{N as t,O as n,P as r,S as i,b as a,k as o,m as s,t as c,v as l,x as u,y as d}from"./entity-B4HioNFM.js";import{f,p,t as m}from"./libraries-rHyAJcDP.js";import{t as h}from"./file-BrJXvtOZ.js";var g=l(`
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

  fragment Report on LoadReport {
    read {
      characters
      sections
      passages
      dropped
    }
    found {
      mentions
      links
      observations
      statuses
      byMethod {
        methods
        facts
      }
    }
    refused {
      place
      fact
      reason
    }
    rejected
  }
`),_=l(`
  query PlanCoverage($plan: ID!, $headings: [String!]!) {
    all: passages(first: 0, where: { plan: { id: { eq: $plan } }, not: { place: { in: $headings } } }) {
      totalCount
    }
    covered: passages(
      first: 0
      where: { plan: { id: { eq: $plan } }, factCount: { gt: 0 }, not: { place: { in: $headings } } }
    ) {
      totalCount
    }
  }
`),v={title:{"zh-CN":`规划`,en:`Plans`},lead:{"zh-CN":`载入了哪些规划，从中读出了什么，拒绝了什么，覆盖了多少。`,en:`Which plans are loaded, what was read out of them, what was refused, and how much of them is covered.`},add:{"zh-CN":`再载入一份规划：`,en:`Load one more:`},read:{"zh-CN":`读原文`,en:`Read the text`},curatedFacts:{"zh-CN":`看整理的事实`,en:`See the curated facts`},uncovered:{"zh-CN":`没有事实的句子`,en:`Sentences without facts`},download:{"zh-CN":`下载报告（JSON）`,en:`Download the report (JSON)`},publisher:{"zh-CN":`发布机关`,en:`Publisher`},district:{"zh-CN":`行政区`,en:`District`},year:{"zh-CN":`规划年份`,en:`Year`},publishedOn:{"zh-CN":`发布日期`,en:`Published on`},source:{"zh-CN":`来源`,en:`Source`},sourceLink:{"zh-CN":`发布页`,en:`where it was published`},unknown:{"zh-CN":`未注明`,en:`not stated`},document:{"zh-CN":`原文`,en:`Document`},withDocument:{"zh-CN":`在手边，事实已与原文核对`,en:`at hand: facts are checked against it`},withoutDocument:{"zh-CN":`不在手边，只有整理的事实，未核对`,en:`not at hand: curated facts only, unchecked`},coverage:{"zh-CN":`覆盖`,en:`Coverage`},covered:{"zh-CN":`句有事实，共`,en:`of`},coveredEnd:{"zh-CN":`句`,en:`sentences have facts`},noCoverage:{"zh-CN":`没有原文，无从计算。`,en:`Not known without the document.`},readHeading:{"zh-CN":`读到`,en:`Read`},characters:{"zh-CN":`字符`,en:`characters`},sections:{"zh-CN":`标题`,en:`headings`},passages:{"zh-CN":`句子和标题`,en:`sentences and headings`},dropped:{"zh-CN":`略去的网页行`,en:`lines around the plan left out`},found:{"zh-CN":`读出`,en:`Found`},mentions:{"zh-CN":`提及`,en:`mentions`},links:{"zh-CN":`关系`,en:`links`},observations:{"zh-CN":`指标数值`,en:`figures`},statuses:{"zh-CN":`进展`,en:`statuses`},methods:{"zh-CN":`怎样找到`,en:`How they were found`},method:{"zh-CN":`方法`,en:`Method`},facts:{"zh-CN":`事实`,en:`Facts`},share:{"zh-CN":`占比`,en:`Share`},CURATED:{"zh-CN":`人工整理`,en:`read by a person`},RULE:{"zh-CN":`规则识别`,en:`found by a rule`},CATALOG:{"zh-CN":`目录`,en:`catalog`},and:{"zh-CN":`＋`,en:` and `},refused:{"zh-CN":`拒绝`,en:`Refused`},noneRefused:{"zh-CN":`没有：整理的事实都与原文相符。`,en:`None: the document bears out every curated fact.`},notChecked:{"zh-CN":`没有：原文不在手边，整理的事实没有核对。`,en:`None: without the document the curated facts were not checked.`},rejected:{"zh-CN":`条规则找到的事实，经人核对有误，已略去。`,en:`facts that rules found were left out, since a reader had found them wrong.`},place:{"zh-CN":`位置`,en:`Place`},fact:{"zh-CN":`事实`,en:`Fact`},reason:{"zh-CN":`原因`,en:`Reason`},noReport:{"zh-CN":`这份规划没有载入报告。重新载入一次，就会有。`,en:`This plan has no report of its loading. Load it again to get one.`}},y=e(p(),1),b=f(),x=`0/0/0/0`;function S({plan:e}){let t=o(v);return(0,b.jsxs)(`section`,{"aria-label":t(`coverage`),children:[(0,b.jsx)(`h3`,{children:t(`coverage`)}),e.documentLoaded?(0,b.jsx)(C,{plan:e}):(0,b.jsx)(`p`,{children:t(`noCoverage`)})]})}function C({plan:e}){let t=o(v),i=n(),s=[x,...e.sections.map(({place:e})=>e)],c=r(_,{plan:e.id,headings:s}),l=new Intl.NumberFormat(i),d=new Intl.NumberFormat(i,{style:`percent`,maximumFractionDigits:1});return(0,b.jsx)(a,{asked:c,skeleton:(0,b.jsx)(u,{lines:2}),children:({all:e,covered:n})=>{let[r,i]=[n?.totalCount??0,e?.totalCount??0];return(0,b.jsxs)(`p`,{className:`coverage-bar`,children:[(0,b.jsx)(`strong`,{className:`percent`,children:d.format(i===0?0:r/i)}),(0,b.jsx)(`span`,{className:`track`,role:`meter`,"aria-valuemin":0,"aria-valuemax":i,"aria-valuenow":r,"aria-label":t(`coverage`),children:(0,b.jsx)(`span`,{style:{width:`${i===0?0:100*r/i}%`}})}),(0,b.jsxs)(`span`,{children:[l.format(r),` `,t(`covered`),` `,l.format(i),` `,t(`coveredEnd`)]})]})}})}function w({planId:e,report:t}){let n=o(v),{read:r,found:i}=t;return(0,b.jsxs)(`div`,{className:`report`,children:[(0,b.jsxs)(`section`,{"aria-label":n(`readHeading`),children:[(0,b.jsx)(`h3`,{children:n(`readHeading`)}),(0,b.jsx)(T,{of:[`characters`,`sections`,`passages`,`dropped`].map(e=>({name:n(e),value:r[e]}))})]}),(0,b.jsxs)(`section`,{"aria-label":n(`found`),children:[(0,b.jsx)(`h3`,{children:n(`found`)}),(0,b.jsx)(T,{of:[`mentions`,`links`,`observations`,`statuses`].map(e=>({name:n(e),value:i[e]}))})]}),(0,b.jsx)(E,{report:t}),(0,b.jsx)(D,{planId:e,report:t})]})}function T({of:e}){let t=new Intl.NumberFormat(n());return(0,b.jsx)(`dl`,{className:`numbers`,children:e.map(({name:e,value:n})=>(0,b.jsxs)(`div`,{children:[(0,b.jsx)(`dt`,{children:e}),(0,b.jsx)(`dd`,{children:t.format(n)})]},e))})}function E({report:{found:e}}){let t=o(v),r=n(),i=new Intl.NumberFormat(r),a=new Intl.NumberFormat(r,{style:`percent`,maximumFractionDigits:1}),s=e.byMethod.reduce((e,{facts:t})=>e+t,0),c=[...e.byMethod].sort((e,t)=>t.facts-e.facts);return(0,b.jsxs)(`section`,{className:`methods`,children:[(0,b.jsx)(`h3`,{children:t(`methods`)}),(0,b.jsxs)(`table`,{children:[(0,b.jsx)(`thead`,{children:(0,b.jsxs)(`tr`,{children:[(0,b.jsx)(`th`,{scope:`col`,children:t(`method`)}),(0,b.jsx)(`th`,{scope:`col`,className:`number`,children:t(`facts`)}),(0,b.jsx)(`th`,{scope:`col`,className:`number`,children:t(`share`)})]})}),(0,b.jsx)(`tbody`,{children:c.map(({methods:e,facts:n})=>(0,b.jsxs)(`tr`,{children:[(0,b.jsx)(`th`,{scope:`row`,children:e.map(e=>t(e)).join(t(`and`))}),(0,b.jsx)(`td`,{className:`number`,children:i.format(n)}),(0,b.jsx)(`td`,{className:`number`,children:a.format(n/s)})]},e.join(` `)))})]})]})}function D({planId:e,report:{read:t,refused:n,rejected:r}}){let i=o(v);return(0,b.jsxs)(`section`,{className:`refused`,children:[(0,b.jsxs)(`h3`,{children:[i(`refused`),` `,(0,b.jsx)(`small`,{children:n.length})]}),n.length===0?(0,b.jsx)(`p`,{children:i(t.characters>0?`noneRefused`:`notChecked`)}):(0,b.jsx)(`div`,{className:`scroll`,tabIndex:0,role:`group`,"aria-label":i(`refused`),children:(0,b.jsxs)(`table`,{children:[(0,b.jsx)(`thead`,{children:(0,b.jsxs)(`tr`,{children:[(0,b.jsx)(`th`,{scope:`col`,children:i(`place`)}),(0,b.jsx)(`th`,{scope:`col`,children:i(`fact`)}),(0,b.jsx)(`th`,{scope:`col`,children:i(`reason`)})]})}),(0,b.jsx)(`tbody`,{children:n.map(({place:t,fact:n,reason:r},i)=>(0,b.jsxs)(`tr`,{children:[(0,b.jsx)(`td`,{children:(0,b.jsx)(m,{href:s(e,t),children:t})}),(0,b.jsx)(`td`,{lang:`zh-CN`,children:n}),(0,b.jsx)(`td`,{lang:`en`,children:r})]},i))})]})}),r>0&&(0,b.jsxs)(`p`,{children:[r,` `,i(`rejected`)]})]})}function O({plan:e}){let t=o(v),n=(0,y.useId)(),{report:r}=e;return(0,b.jsxs)(`article`,{className:`plan`,"aria-labelledby":n,children:[(0,b.jsx)(`h2`,{id:n,lang:`zh-CN`,children:(0,b.jsx)(m,{href:s(e.id),children:e.title})}),(0,b.jsx)(k,{plan:e}),(0,b.jsxs)(`p`,{className:`actions`,children:[(0,b.jsx)(m,{className:`button main`,href:s(e.id),children:t(e.documentLoaded?`read`:`curatedFacts`)}),e.documentLoaded&&(0,b.jsx)(m,{className:`button`,href:`${s(e.id)}?bare=1`,children:t(`uncovered`)}),r&&(0,b.jsx)(`button`,{type:`button`,onClick:()=>{let{title:t,publisher:n,year:i,documentLoaded:a}=e,o={plan:{id:e.id,title:t,publisher:n,year:i,documentLoaded:a},...r};h(`${e.title}.json`,`${JSON.stringify(o,null,2)}\n`,`application/json`)},children:t(`download`)})]}),(0,b.jsx)(S,{plan:e}),r?(0,b.jsx)(w,{planId:e.id,report:r}):(0,b.jsx)(`p`,{children:t(`noReport`)})]})}function k({plan:e}){let t=o(v),n=(0,b.jsx)(`span`,{className:`unknown`,children:t(`unknown`)});return(0,b.jsxs)(`dl`,{className:`particulars`,children:[(0,b.jsx)(A,{name:t(`publisher`),children:e.publisher===null?n:(0,b.jsx)(`span`,{lang:`zh-CN`,children:e.publisher})}),(0,b.jsx)(A,{name:t(`district`),children:e.district?(0,b.jsx)(c,{entity:e.district}):n}),(0,b.jsx)(A,{name:t(`year`),children:e.year}),(0,b.jsx)(A,{name:t(`publishedOn`),children:e.publishedOn===null?n:(0,b.jsx)(`time`,{dateTime:e.publishedOn,children:e.publishedOn})}),(0,b.jsx)(A,{name:t(`source`),children:e.sourceUrl===null?n:(0,b.jsx)(`a`,{href:e.sourceUrl,rel:`noreferrer`,children:t(`sourceLink`)})}),(0,b.jsx)(A,{name:t(`document`),children:(0,b.jsx)(`span`,{className:e.documentLoaded?`at-hand`:`away`,children:t(e.documentLoaded?`withDocument`:`withoutDocument`)})})]})}function A({name:e,children:t}){return(0,b.jsxs)(`div`,{children:[(0,b.jsx)(`dt`,{children:e}),(0,b.jsx)(`dd`,{children:t})]})}function j(){let e=o(v),n=t(g,{},({plans:e})=>e);return(0,b.jsxs)(d,{title:e(`title`),children:[(0,b.jsx)(`p`,{className:`lead`,children:e(`lead`)}),(0,b.jsx)(a,{asked:n,skeleton:(0,b.jsx)(u,{lines:16}),children:t=>t.length===0?(0,b.jsx)(i,{retry:n.retry}):(0,b.jsxs)(b.Fragment,{children:[t.map(e=>(0,b.jsx)(O,{plan:e},e.id)),(0,b.jsxs)(`p`,{className:`more`,children:[e(`add`),` `,(0,b.jsx)(`code`,{lang:`en`,children:`plangraph load FILE`})]})]})})]})}export{j as default};