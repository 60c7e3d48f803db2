#include "extract/analysis/tree.h"

#include <algorithm>

namespace tripleloom {

Tree::Tree(const Sentence& sentence) : sentence_(&sentence), children_(sentence.words.size()) {
  for (int i = 0; i < size(); ++i) {
    const int head = sentence.words[i].head;
    if (head < 0) {
      root_ = i;
    } else {
      children_[head].push_back(i);
    }
  }
}

int Tree::Child(int i, std::initializer_list<Deprel> labels) const {
  for (int child : children_[i]) {
    if (std::find(labels.begin(), labels.end(), word(child).deprel) != labels.end()) return child;
  }
  return -1;
}

std::vector<int> Tree::ChildrenWith(int i, std::initializer_list<Deprel> labels) const {
  std::vector<int> out;
  for (int child : children_[i]) {
    if (std::find(labels.begin(), labels.end(), word(child).deprel) != labels.end()) {
      out.push_back(child);
    }
  }
  return out;
}

std::vector<int> Tree::Subtree(int i) const {
  std::vector<int> out = {i};
  for (size_t next = 0; next < out.size(); ++next) {
    const std::vector<int>& children = children_[out[next]];
    out.insert(out.end(), children.begin(), children.end());
  }
  std::sort(out.begin(), out.end());
  return out;
}

bool Tree::IsBelow(int i, int ancestor) const {
  while (i >= 0 && i != ancestor) i = word(i).head;
  return i >= 0;
}

}  // namespace tripleloom
