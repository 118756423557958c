import{C as e,S as t,T as n,_ as r,f as i,g as a,n as o,v as s,w as c,x as l}from"./index-CR9wDzTv.js";import{t as u,u as d}from"./libraries-263OsEs5.js";function f(e,t,n){let r=Array.from(e);if(t===null||n===null||t<0||n<t||n>r.length)return[e,``,``];let i=(e,t)=>r.slice(e,t).join(``);return[i(0,t),i(t,n),i(n)]}var p=d();a(`
  fragment EvidenceFields on Evidence {
    plan {
      id
      title
    }
    passage {
      id
      text
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
`);function m(){let e=c(t);return(0,p.jsx)(`span`,{className:`aim`,title:e(`aimMeaning`),children:e(`aim`)})}function h({list:e}){let n=c(t);return(0,p.jsx)(`ul`,{className:`evidence`,"aria-label":n(`evidence`),children:e.map((e,t)=>(0,p.jsxs)(`li`,{children:[(0,p.jsx)(g,{evidence:e}),(0,p.jsx)(_,{evidence:e})]},`${e.plan?.id??``} ${e.place??``} ${t}`))})}function g({evidence:{plan:e,passage:n,quote:r,start:i,end:a}}){let o=c(t);if(!e)return(0,p.jsx)(`p`,{children:o(`background`)});if(!n)return(0,p.jsxs)(p.Fragment,{children:[r!==null&&(0,p.jsx)(`blockquote`,{lang:`zh-CN`,children:r}),(0,p.jsx)(`p`,{className:`how`,children:o(`noPassage`)})]});let[s,l,u]=f(n.text,i,a);return(0,p.jsxs)(`blockquote`,{lang:`zh-CN`,children:[s,l!==``&&(0,p.jsx)(`mark`,{children:l}),u]})}function _({evidence:n}){let r=c(t),{plan:a,place:o,year:s,method:l,rule:d,confidence:f,verified:h,intended:g}=n,_=new Intl.NumberFormat(e(),{style:`percent`});return(0,p.jsxs)(`p`,{className:`how`,children:[g&&(0,p.jsx)(m,{}),a&&(0,p.jsx)(u,{href:i(a.id,o),lang:`zh-CN`,children:a.title}),o!==null&&(0,p.jsxs)(`span`,{children:[r(`place`),` `,o]}),s!==null&&(0,p.jsx)(`span`,{children:s}),(0,p.jsx)(`span`,{...d!==null&&{title:d},children:r(l)}),(0,p.jsxs)(`span`,{children:[r(`confidence`),` `,_.format(f)]}),a&&(0,p.jsx)(`span`,{children:r(h?`verified`:`unverified`)})]})}var v={title:{"zh-CN":`条目`,en:`Entity`},lead:{"zh-CN":`一个条目的名称、关系、进展和指标，以及每一条所依据的原句。`,en:`An entity’s names, links, statuses and figures, with the sentence behind each.`}},y=a(`
  query EntityPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...EntityFields
        links(first: 100) {
          nodes {
            id
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
        }
      }
    }
  }
`);function b({id:e}){let t=c(v),i=n(y,{id:e}),a=i.data?.node&&`kind`in i.data.node?i.data.node:null;return(0,p.jsxs)(r,{title:a?.name??t(`title`),heading:a?(0,p.jsx)(o,{entity:a,both:!0,link:!1}):void 0,children:[(0,p.jsx)(`p`,{className:`lead`,children:t(`lead`)}),(0,p.jsx)(s,{asked:i,children:()=>a?(0,p.jsx)(`ul`,{children:a.links?.nodes.map(e=>(0,p.jsxs)(`li`,{children:[(0,p.jsx)(o,{entity:e.source}),` → `,(0,p.jsx)(o,{entity:e.target}),(0,p.jsx)(h,{list:e.evidence})]},e.id))}):(0,p.jsx)(l,{title:t(`title`),remedy:t(`lead`)})})]})}export{b as default};