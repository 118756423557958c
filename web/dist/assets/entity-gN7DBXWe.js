import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{f as t,p as n,t as r}from"./libraries-rHyAJcDP.js";import{F as i,I as a,M as o,N as s,R as c,a as l,c as u,d,i as f,j as p,l as m,p as h,r as g,s as _,t as v,v as y,y as b,z as x}from"./entity-vYe3emjZ.js";import{t as S}from"./search-Fg5nSgG1.js";import{t as C}from"./download-DVcnOSZc.js";import{n as w,r as T,t as E}from"./evidence-CsFKDkZq.js";import{t as ee}from"./figure-stDFXFUu.js";import{t as D}from"./address-CM-NlQTz.js";import{n as O,t as k}from"./status-BvgMKm7m.js";var A={title:{"zh-CN":`条目`,en:`Entity`},kind:{"zh-CN":`类别`,en:`Kind`},aliases:{"zh-CN":`又称`,en:`Also`},onlyAimed:{"zh-CN":`规划只把它作为意向提到。`,en:`Plans name it only as something they aim at.`},inGraph:{"zh-CN":`在图谱中看`,en:`See in the graph`},inMatrix:{"zh-CN":`看产业 × 项目`,en:`See its projects`},inGraphiql:{"zh-CN":`在 GraphiQL 中打开`,en:`Open in GraphiQL`},openAll:{"zh-CN":`展开全部原句`,en:`Show every sentence`},closeAll:{"zh-CN":`收起全部原句`,en:`Hide the sentences`},facts:{"zh-CN":`事实`,en:`Facts`},groups:{"zh-CN":`各类事实`,en:`Kinds of facts`},noFacts:{"zh-CN":`没有规划写到它与别的条目的关系；它出现的句子见下方。`,en:`No plan states a link between it and another; the sentences that name it are below.`},evidence:{"zh-CN":`依据`,en:`Evidence`},background:{"zh-CN":`背景`,en:`background`},backgroundMeaning:{"zh-CN":`来自目录的背景知识，没有规划这样写`,en:`Background knowledge of the catalog; no plan says it`},statuses:{"zh-CN":`进展`,en:`How far it has come`},figures:{"zh-CN":`关于它的指标`,en:`Figures about it`},observations:{"zh-CN":`历年数值`,en:`Its values`},ownFigures:{"zh-CN":`规划没有写明对象的指标，都是本区的`,en:`Those of a plan that name nobody are of its own district`},noFigures:{"zh-CN":`没有数值。`,en:`No values.`},compare:{"zh-CN":`结果与目标对照`,en:`Compare results and aims`},mentions:{"zh-CN":`写到它的句子`,en:`Sentences that name it`},noMentions:{"zh-CN":`手边的规划原文没有写到它；它来自目录，或者那份规划的原文没有载入。`,en:`No plan text at hand names it: it is from the catalog, or its plan was loaded without the text.`},allMentions:{"zh-CN":`显示全部`,en:`Show all`},inPlan:{"zh-CN":`在规划中看`,en:`In the plan, at`},name:{"zh-CN":`名称`,en:`Name`},correctName:{"zh-CN":`更正名称的认定`,en:`Correct what it names`},plans:{"zh-CN":`写到它的规划`,en:`Plans that name it`},noPlans:{"zh-CN":`没有规划写到它，它来自目录。`,en:`No plan names it; it is from the catalog.`},unknownTitle:{"zh-CN":`没有这个条目`,en:`There is no such entity`},unknownRemedy:{"zh-CN":`地址可能抄错了，或者它所在的规划已经移除。搜索它的名称，或者从首页开始。`,en:`The address may be mistyped, or its plan was removed. Search for its name, or begin at the start page.`},planTitle:{"zh-CN":`这是一份规划`,en:`This is a plan`},planRemedy:{"zh-CN":`规划在阅读页打开。`,en:`Plans open in the reader.`},start:{"zh-CN":`回到首页`,en:`To the start page`}},j=e(n(),1),M=t();function N({entity:e}){let t=b(A),n=y(),o=e.plans?.nodes??[];return(0,M.jsxs)(`dl`,{className:`about`,children:[(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:t(`kind`)}),(0,M.jsx)(`dd`,{children:l[e.kind].name[n]})]}),e.aliases.length>0&&(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:t(`aliases`)}),(0,M.jsx)(`dd`,{lang:`zh-CN`,children:e.aliases.join(` · `)})]}),(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:t(`plans`)}),(0,M.jsxs)(`dd`,{children:[o.length===0&&t(`noPlans`),o.map(e=>(0,M.jsx)(r,{href:a(e.id),lang:`zh-CN`,children:e.title},e.id))]})]}),e.intended&&(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:(0,M.jsx)(E,{})}),(0,M.jsx)(`dd`,{children:t(`onlyAimed`)})]}),e.kind===`DISTRICT`&&o.length>0&&(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:t(`figures`)}),(0,M.jsx)(`dd`,{children:(0,M.jsx)(r,{href:`/figures`,children:t(`ownFigures`)})})]}),(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:t(`name`)}),(0,M.jsx)(`dd`,{children:(0,M.jsx)(r,{href:i(e.id),children:t(`correctName`)})})]})]})}var P=(0,j.createContext)(!1);function F({label:e,evidence:t,intended:n=!1,background:r=!1,children:i}){let a=b(A),o=(0,j.useId)(),s=(0,j.use)(P),c=t.length>1?`${a(`evidence`)} ${t.length}`:a(`evidence`),[l,u]=(0,j.useState)(),d=l?.all===s?l.open:s;return(0,M.jsxs)(`div`,{className:n?`proven intended`:`proven`,children:[(0,M.jsxs)(`div`,{className:`statement`,children:[(0,M.jsx)(`div`,{className:`said`,children:i}),n&&(0,M.jsx)(E,{}),r&&(0,M.jsx)(`span`,{className:`background`,title:a(`backgroundMeaning`),children:a(`background`)}),(0,M.jsx)(`button`,{type:`button`,className:`proof`,"aria-expanded":d,"aria-controls":o,"aria-label":`${c}: ${e}`,onClick:()=>{u({all:s,open:!d})},children:c})]}),(0,M.jsx)(`div`,{id:o,hidden:!d,className:`rests`,children:d&&(0,M.jsx)(w,{list:t})})]})}function I({groups:e}){let t=b(A),n=y();return e.length===0?(0,M.jsx)(`p`,{className:`none`,children:t(`noFacts`)}):(0,M.jsxs)(M.Fragment,{children:[e.length>3&&(0,M.jsx)(`nav`,{className:`jump`,"aria-label":t(`groups`),children:e.map(({key:e,title:t,facts:r})=>(0,M.jsxs)(`a`,{href:`#${e}`,children:[t[n],` `,(0,M.jsx)(`span`,{className:`count`,children:r.length})]},e))}),e.map(({key:e,title:t,facts:r})=>(0,M.jsxs)(`section`,{className:`group`,"aria-labelledby":e,children:[(0,M.jsxs)(`h3`,{id:e,tabIndex:-1,children:[t[n],` `,(0,M.jsx)(`span`,{className:`count`,children:r.length})]}),(0,M.jsx)(`ul`,{children:r.map(({fact:e,other:r})=>(0,M.jsx)(`li`,{children:(0,M.jsx)(F,{label:`${t[n]}, ${g(n,r)}`,evidence:e.evidence,intended:e.intended,background:e.background,children:(0,M.jsx)(v,{entity:r,both:!0})})},e.id))})]},e))]})}function L({year:e,periodEnd:t}){return t===null||t===e?String(e):`${e}–${t}`}function R(e,t){if(e.value===null)return null;let n=t.filter(({indicator:t,subject:n,unit:r,value:i})=>i!==null&&t.id===e.indicator.id&&n?.id===e.subject?.id&&r===e.unit).map(({value:e})=>e??0),r=Math.max(...n);return n.length<2||Math.min(...n)<0||r===0?null:e.value/r}function z({entity:e,figures:t}){let n=b(A),i=y(),a=e.kind===`INDICATOR`;return t.length===0?(0,M.jsx)(`p`,{className:`none`,children:n(`noFigures`)}):(0,M.jsxs)(`div`,{className:`figures`,children:[(0,M.jsx)(`ul`,{children:t.map(e=>{let n=a?e.subject:e.indicator,r=ee(e,i),o=e.basis===`TARGET`,s=R(e,t);return(0,M.jsx)(`li`,{children:(0,M.jsxs)(F,{label:`${n?.name??``} ${L(e)} ${r}`.trim(),evidence:e.evidence,intended:o,children:[n&&(0,M.jsx)(`span`,{className:`of`,children:(0,M.jsx)(v,{entity:n})}),(0,M.jsx)(`span`,{className:`year`,children:L(e)}),` `,(0,M.jsx)(`strong`,{children:r}),s!==null&&(0,M.jsx)(`span`,{className:`scale`,"aria-hidden":`true`,children:(0,M.jsx)(`span`,{className:o?`bar intended`:`bar`,style:{inlineSize:`${s*100}%`}})})]})},e.id)})}),(0,M.jsx)(`p`,{className:`more`,children:(0,M.jsx)(r,{href:p(...a?[e.id]:new Set(t.map(e=>e.indicator.id))),children:n(`compare`)})})]})}var B=[[`RELATES_TO-OUT`,`所属或服务的产业`,`Industries it belongs to or serves`],[`OPERATES_IN-OUT`,`从事的产业`,`Industries it works in`],[`DEVELOPS-IN`,`建设或运营单位`,`Who builds, founds or runs it`],[`DEVELOPS-OUT-PROJECT`,`建设或运营的项目`,`Projects it builds or runs`],[`DEVELOPS-OUT-INSTITUTION`,`设立或运营的机构`,`Institutions it founds or runs`],[`DEVELOPS-OUT-AREA`,`开发或运营的功能区`,`Areas it develops or runs`],[`DEVELOPS-OUT`,`建设或运营`,`What it builds or runs`],[`LOCATED_IN-OUT`,`所在地`,`Where it is`],[`PART_OF-OUT-INSTITUTION`,`所属机构`,`Institution it is a part or phase of`],[`PART_OF-OUT`,`属于`,`Part of`],[`RELATES_TO-IN-PROJECT`,`产业项目`,`Projects of the industry`],[`OPERATES_IN-IN`,`从业企业`,`Companies that work in it`],[`RELATES_TO-IN-INSTITUTION`,`服务它的机构`,`Institutions that serve it`],[`RELATES_TO-IN-AREA`,`承载它的功能区`,`Areas for it`],[`RELATES_TO-IN-POLICY`,`产业政策`,`Policies for it`],[`RELATES_TO-IN-EVENT`,`产业活动`,`Events about it`],[`RELATES_TO-IN-AWARD`,`产业荣誉`,`Awards for it`],[`RELATES_TO-IN`,`与它有关的`,`What belongs to or serves it`],[`PART_OF-IN-INDUSTRY`,`细分产业`,`Narrower industries`],[`PART_OF-IN-PROJECT`,`分项与分期`,`Parts and phases`],[`PART_OF-IN-INSTITUTION`,`下属机构`,`Institutions within it`],[`PART_OF-IN-AREA`,`下辖功能区`,`Areas within it`],[`PART_OF-IN-DISTRICT`,`下辖行政区`,`Districts within it`],[`PART_OF-IN`,`组成部分`,`Its parts`],[`LOCATED_IN-IN-PROJECT`,`在此的项目`,`Projects here`],[`LOCATED_IN-IN-COMPANY`,`在此的企业`,`Companies here`],[`LOCATED_IN-IN-INSTITUTION`,`在此的机构`,`Institutions here`],[`LOCATED_IN-IN-EVENT`,`在此的活动`,`Events here`],[`LOCATED_IN-IN`,`在此的`,`What is here`],[`GOVERNED_BY-OUT`,`纳入的政策`,`Policies it comes under`],[`GOVERNED_BY-IN`,`纳入者`,`What comes under it`],[`RECEIVED-OUT`,`获得的荣誉`,`Awards it received`],[`RECEIVED-IN`,`获得者`,`Who received it`],[`COOPERATES_WITH`,`合作方`,`Whom it works with`]];function V(e,t){let n=t.map(t=>{let n=t.source.id===e;return{fact:t,other:n?t.target:t.source,key:H(t,n)}});return B.flatMap(([e,t,r])=>{let i=n.filter(t=>t.key===e).sort(U);return i.length===0?[]:[{key:e,title:{"zh-CN":t,en:r},facts:i}]})}function H({type:e,source:t,target:n},r){if(e===`COOPERATES_WITH`)return e;let i=`${e}-${r?`OUT`:`IN`}`,a=`${i}-${(r?n:t).kind}`;return B.some(([e])=>e===a)?a:i}function U(e,t){return Number(e.fact.intended)-Number(t.fact.intended)||Number(e.fact.background)-Number(t.fact.background)||W(e.other.kind)-W(t.other.kind)||e.other.name.localeCompare(t.other.name,`zh-CN`)}function W(e){return f.indexOf(e)}var G=8;function K({mentions:e}){let t=b(A),[n,i]=(0,j.useState)(!1);return e.length===0?(0,M.jsx)(`p`,{className:`none`,children:t(`noMentions`)}):(0,M.jsxs)(`div`,{className:`mentions`,children:[(0,M.jsx)(`ol`,{children:(n?e:e.slice(0,G)).map(({passage:e,start:n,end:i})=>{let[o,s,c]=T(e.text,n,i);return(0,M.jsxs)(`li`,{children:[(0,M.jsxs)(`blockquote`,{lang:`zh-CN`,children:[o,(0,M.jsx)(`mark`,{children:s}),c]}),(0,M.jsxs)(r,{href:a(e.plan.id,e.place),title:e.plan.title,children:[t(`inPlan`),` `,e.place]})]},`${e.id} ${n}`)})}),!n&&e.length>G&&(0,M.jsxs)(`button`,{type:`button`,onClick:()=>{i(!0)},children:[t(`allMentions`),` `,e.length]})]})}var q=_(`
  query EntityPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Plan {
        title
      }
      ... on Entity {
        ...EntityFields
        aliases
        intended
        plans(first: 100) {
          nodes {
            id
            title
          }
        }
      }
      ... on Project {
        statuses {
          ...StatusFields
        }
      }
      ... on Institution {
        statuses {
          ...StatusFields
        }
      }
      ... on Area {
        statuses {
          ...StatusFields
        }
      }
    }
  }

  fragment StatusFields on StatusReport {
    status
    year
    intended
    plan {
      id
    }
    evidence {
      ...EvidenceFields
    }
  }
`),J=_(`
  query EntityFacts($id: ID!, $after: String) {
    node(id: $id) {
      ... on Entity {
        links(first: 100, after: $after) {
          nodes {
            ...FactFields
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }

  fragment FactFields on Link {
    id
    type
    intended
    background
    source {
      ...EntityFields
    }
    target {
      ...EntityFields
    }
    evidence {
      ...EvidenceFields
    }
  }
`),Y=_(`
  query EntityFigures($where: ObservationWhere!, $after: String) {
    observations(where: $where, first: 100, after: $after) {
      nodes {
        ...EntityFigure
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment EntityFigure on Observation {
    ...FigureFields
    periodEnd
    indicator {
      ...EntityFields
    }
    subject {
      ...EntityFields
    }
    evidence {
      ...EvidenceFields
    }
  }
`),X=_(`
  query EntityMentions($id: ID!, $after: String) {
    node(id: $id) {
      ... on Entity {
        mentions(first: 100, after: $after) {
          nodes {
            text
            start
            end
            passage {
              id
              text
              place
              plan {
                id
                title
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
  }
`);function Z(e,t,n,r){let i={value:null,unit:null,growthPercent:null,rank:null};return[...t.flatMap(({type:e,source:t,target:n,intended:r,background:a,evidence:o})=>o.map(o=>({...i,statement:e,subject:t.name,subjectId:t.id,object:n.name,objectId:n.id,year:o.year,intended:r,background:a,evidence:o}))),...n.flatMap(({status:t,year:n,intended:r,evidence:a})=>a.map(a=>({...i,statement:`STATUS`,subject:e.name,subjectId:e.id,object:t,objectId:null,year:n,intended:r,background:!1,evidence:a}))),...r.flatMap(({indicator:e,subject:t,basis:n,year:r,value:i,unit:a,growthPercent:o,rank:s,evidence:c})=>c.map(c=>({statement:n,subject:t?.name??``,subjectId:t?.id??``,object:e.name,objectId:e.id,value:i,unit:a,growthPercent:o,rank:s,year:r,intended:n===`TARGET`,background:!1,evidence:c})))]}var Q=[{name:`statement`,value:e=>e.statement},{name:`subject`,value:e=>e.subject},{name:`subjectId`,value:e=>e.subjectId},{name:`object`,value:e=>e.object},{name:`objectId`,value:e=>e.objectId},{name:`value`,value:e=>e.value},{name:`unit`,value:e=>e.unit},{name:`growthPercent`,value:e=>e.growthPercent},{name:`rank`,value:e=>e.rank},{name:`year`,value:e=>e.year},{name:`intended`,value:e=>e.intended},{name:`background`,value:e=>e.background},{name:`plan`,value:({evidence:e})=>e.plan?.title},{name:`place`,value:({evidence:e})=>e.place},{name:`quote`,value:({evidence:e})=>e.quote},{name:`sentence`,value:({evidence:e})=>e.passage?.text},{name:`method`,value:({evidence:e})=>e.method},{name:`rule`,value:({evidence:e})=>e.rule},{name:`confidence`,value:({evidence:e})=>e.confidence},{name:`verified`,value:({evidence:e})=>e.verified}];function $({title:e,count:t,query:n,variables:r,children:i}){let a=b(A),o=(0,j.useId)();return(0,M.jsxs)(`section`,{"aria-labelledby":o,children:[(0,M.jsxs)(`div`,{className:`title`,children:[(0,M.jsxs)(`h2`,{id:o,children:[e,` `,t!==void 0&&(0,M.jsx)(`span`,{className:`count`,children:t})]}),(0,M.jsx)(`a`,{className:`query`,href:D({query:n.toString(),variables:JSON.stringify(r,null,2)}),"aria-label":`${a(`inGraphiql`)}: ${e}`,children:a(`inGraphiql`)})]}),i]})}function te({reports:e}){let t=y();return(0,M.jsx)(`ol`,{className:`statuses`,children:e.map(({status:e,year:n,intended:r,plan:i,evidence:a})=>{let o=O[e][t];return(0,M.jsx)(`li`,{className:r?`intended`:``,children:(0,M.jsxs)(F,{label:`${n} ${o}`,evidence:a,intended:r,children:[(0,M.jsx)(`span`,{className:`year`,children:n}),` `,(0,M.jsx)(`strong`,{children:o}),(0,M.jsx)(`span`,{className:`steps`,"aria-hidden":`true`,children:k.map(t=>(0,M.jsx)(`span`,{className:k.indexOf(t)<=k.indexOf(e)?`reached`:void 0},t))})]})},`${i.id} ${e} ${n} ${r}`)})})}var ne=6;function re({entity:e}){let t=b(A),{id:n,kind:i}=e,a={[i===`INDICATOR`?`indicator`:`subject`]:{id:{eq:n}}},l=c(J,{id:n},({node:e})=>e?.links),u=c(Y,{where:a},({observations:e})=>e),f=c(X,{id:n},({node:e})=>e?.mentions),p=`statuses`in e?e.statuses:[],h=(l.data?.length??0)+(u.data?.length??0)+p.length,[g,_]=(0,j.useState)(),v=g??h<=ne,y=(i===`INDICATOR`||u.error!==null||!!u.data?.length)&&(0,M.jsx)($,{title:t(i===`INDICATOR`?`observations`:`figures`),query:Y,variables:{where:a},children:(0,M.jsx)(m,{asked:u,skeleton:(0,M.jsx)(d,{lines:6}),children:t=>(0,M.jsx)(z,{entity:e,figures:t})})});return(0,M.jsx)(P,{value:v,children:(0,M.jsxs)(`div`,{className:`profile`,children:[(0,M.jsxs)(`div`,{className:`tools`,children:[(0,M.jsx)(r,{className:`button main`,href:o(n),children:t(`inGraph`)}),i===`INDUSTRY`&&(0,M.jsx)(r,{className:`button`,href:s(n),children:t(`inMatrix`)}),l.data&&u.data&&h>0&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(C,{name:e.name,rows:Z(e,l.data,p,u.data),columns:Q}),(0,M.jsx)(`button`,{type:`button`,onClick:()=>{_(!v)},children:t(v?`closeAll`:`openAll`)})]})]}),(0,M.jsxs)(`div`,{className:`beside`,children:[(0,M.jsx)(N,{entity:e}),p.length>0&&(0,M.jsx)($,{title:t(`statuses`),query:q,variables:{id:n},children:(0,M.jsx)(te,{reports:p})}),i!==`INDICATOR`&&y]}),(0,M.jsxs)(`div`,{className:`main`,children:[i===`INDICATOR`&&y,(0,M.jsx)($,{title:t(`facts`),count:l.data?.length,query:J,variables:{id:n},children:(0,M.jsx)(m,{asked:l,skeleton:(0,M.jsx)(d,{lines:10}),children:e=>(0,M.jsx)(I,{groups:V(n,e)})})}),(0,M.jsx)($,{title:t(`mentions`),count:f.data?.length,query:X,variables:{id:n},children:(0,M.jsx)(m,{asked:f,skeleton:(0,M.jsx)(d,{lines:6}),children:e=>(0,M.jsx)(K,{mentions:e})})})]})]})})}function ie({id:e}){let t=b(A),n=y(),i=x(q,{id:e}),o=i.data?.node,s=o&&`kind`in o?o:null;return(0,M.jsx)(u,{title:s?g(n,s):t(`title`),heading:s?(0,M.jsx)(v,{entity:s,both:!0,link:!1}):void 0,children:(0,M.jsx)(m,{asked:i,skeleton:(0,M.jsx)(ae,{}),children:()=>s?(0,M.jsx)(re,{entity:s}):o?.__typename===`Plan`?(0,M.jsx)(h,{title:t(`planTitle`),remedy:t(`planRemedy`),children:(0,M.jsx)(r,{href:a(e),lang:`zh-CN`,children:o.title})}):(0,M.jsxs)(h,{title:t(`unknownTitle`),remedy:t(`unknownRemedy`),messages:[e],children:[(0,M.jsx)(S,{}),(0,M.jsx)(`p`,{className:`more`,children:(0,M.jsx)(r,{href:`/`,children:t(`start`)})})]})})})}function ae(){return(0,M.jsxs)(`div`,{className:`profile`,children:[(0,M.jsx)(`div`,{className:`tools`}),(0,M.jsx)(`div`,{className:`beside`,children:(0,M.jsx)(d,{lines:5})}),(0,M.jsx)(`div`,{className:`main`,children:(0,M.jsx)(d,{lines:16})})]})}export{ie as default};